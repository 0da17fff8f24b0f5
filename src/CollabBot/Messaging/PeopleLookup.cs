using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Messaging;

/// <summary>
/// Looks up people on the channel before the turn, as far as the request may need it: whom a message mentions, whether somebody with a role
/// is a guest, whether the facilitators are still members when somebody might take over, and whether the person is still a member of the
/// conversations where they acted. Each look-up is about a single member and is cached for an hour.
/// </summary>
internal sealed class PeopleLookup(
    Database database,
    TurnRows rows,
    PersonConversations conversationsOf,
    MemberLookup lookup,
    PeopleSettings settings,
    PersonIds ids,
    Roster roster)
{
    private const int MaxPeople = 20;
    private static readonly TimeSpan LookupTimeout = TimeSpan.FromSeconds(3);

    private static readonly Func<Database, string, IAsyncEnumerable<RoleRow>> ReadRoles = EF.CompileAsyncQuery(
        (Database database, string conversation) =>
            from retrospective in database.Retrospectives
            where retrospective.Conversation == conversation
            join row in database.Participants on retrospective.Id equals row.Retrospective
            where row.IsFacilitator || row.IsCoordinator
            select new RoleRow(conversation, row.Person, row.IsFacilitator));

    /// <param name="request">What is wanted; if it only reads, only people with a role are looked up.</param>
    public async Task<Turn> FindAsync(Turn turn, IRequest request, CancellationToken cancellationToken)
    {
        var (texts, own) = TextsFor(turn);
        var told = turn with { Texts = texts, OwnTexts = own, TimeZone = turn.TimeZone ?? rows.Person?.TimeZone };
        if (turn.Context.TurnState.Get<IConnectorClient>()?.Conversations is not Microsoft.Bot.Connector.Conversations members) return told;

        await KnowRosterAsync(turn, cancellationToken);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(LookupTimeout);
        return told with { People = await AskAsync(members, turn, request, timeout.Token, cancellationToken) };
    }

    /// <summary>
    /// The member list is lost at a restart, and a person who is done may be the last expected one. So the first turn about a retrospective
    /// looks the members up.
    /// </summary>
    private async Task KnowRosterAsync(Turn turn, CancellationToken cancellationToken)
    {
        var conversation = turn.IsShared
            ? rows.OpenLanguage is null ? null : turn.Conversation
            : (await conversationsOf.ActedInAsync(turn.Person, cancellationToken))
                .FirstOrDefault(acted => acted.Open is not null && acted.ActedIn == rows.Person?.LastRetrospective)
                ?.Conversation;
        if (conversation is null || roster.Peek(turn.Address.Tenant, conversation) is not null) return;

        await roster.FindAsync(turn.Address.Tenant, conversation, cancellationToken);
    }

    /// <summary>
    /// The language that the person chose, else that which their client names or was last used, else that of the retrospective that is open
    /// there; where everybody reads the answer, always the last.
    /// </summary>
    private (Texts Texts, Texts Own) TextsFor(Turn turn)
    {
        var named = rows.Person is { } person ? person.Language ?? person.LanguageAfter(turn.ClientLanguage) : turn.ClientLanguage;
        var own = Texts.For(named ?? rows.OpenLanguage);
        return turn.IsShared && turn.Surface == Surface.Message && rows.OpenLanguage is { } shared ? (Texts.For(shared), own) : (own, own);
    }

    private async Task<PeopleFacts> AskAsync(
        Microsoft.Bot.Connector.Conversations members,
        Turn turn,
        IRequest request,
        CancellationToken timeout,
        CancellationToken cancellationToken)
    {
        var isAdministrator = settings.IsAdministrator(turn.Person);
        var roles = await RolesAsync(turn, isAdministrator, cancellationToken);
        var conversations = roles.Select(row => row.Conversation).ToHashSet();
        if (turn.IsShared) conversations.Add(turn.Conversation);

        HashSet<string>? mayLeadIn = settings.GuestsMayFacilitate ? null : [];
        HashSet<(string, PersonId)> gone = [];
        HashSet<(string, PersonId)> unknown = [];
        Dictionary<PersonId, string> names = [];
        foreach (var conversation in conversations)
        {
            List<RoleRow> here = [.. roles.Where(row => row.Conversation == conversation)];
            var hasRole = isAdministrator || here.Any(row => row.Person == turn.Person);
            if (mayLeadIn is not null && (hasRole || request is IChecksRoles
                || (request is not IReadOnlyRequest && !await IsOpenAsync(turn, conversation, cancellationToken))))
            {
                var facts = await AskOneAsync(members, turn, conversation, turn.Address.UserId ?? turn.Person.Value, timeout);
                if (facts is { IsMember: true, IsGuest: false }) mayLeadIn.Add(conversation);
                if (!facts.IsKnown) unknown.Add((conversation, turn.Person));
            }

            if ((hasRole || request is IChecksRoles) && !here.Any(row => row.IsFacilitator && row.Person == turn.Person))
            {
                var asked = here.Where(row => row.IsFacilitator || request is IChecksRoles).DistinctBy(row => row.Person);
                foreach (var row in asked.Take(MaxPeople))
                {
                    var facts = await AskOneAsync(members, turn, conversation, row.Person.Value, timeout);
                    if (!facts.IsKnown) unknown.Add((conversation, row.Person));
                    else if (!facts.IsMember) gone.Add((conversation, row.Person));
                }
            }

            if (request is not INamesPeople) continue;
            foreach (var row in here.DistinctBy(row => row.Person).Take(MaxPeople))
            {
                if (await AskOneAsync(members, turn, conversation, row.Person.Value, timeout) is { Name: { } name })
                    names[row.Person] = name;
            }
        }

        return new PeopleFacts
        {
            MayLeadIn = mayLeadIn,
            Gone = gone,
            Unchecked = unknown,
            Names = names,
            Mentioned = await MentionedAsync(members, turn, timeout, cancellationToken),
            Left = turn.IsShared ? PeopleFacts.Nothing.Left : await LeftAsync(members, turn, timeout, cancellationToken),
        };
    }

    private async Task<bool> IsOpenAsync(Turn turn, string conversation, CancellationToken cancellationToken) => turn.IsShared
        ? rows.OpenLanguage is not null
        : (await conversationsOf.ActedInAsync(turn.Person, cancellationToken)).Any(
            acted => acted.Conversation == conversation && acted.Open is not null);

    /// <summary>
    /// The people with a role where this turn may act: here, or in the private chat wherever the person has a role (an administrator: in
    /// every conversation the administrator is a member of).
    /// </summary>
    private async Task<List<RoleRow>> RolesAsync(
        Turn turn, bool isAdministrator, CancellationToken cancellationToken)
    {
        if (turn.IsShared) return await RolesInAsync([turn.Conversation], cancellationToken);

        List<string> mine =
        [
            .. (await conversationsOf.ActedInAsync(turn.Person, cancellationToken))
                .Where(acted => acted.IsFacilitator || acted.IsCoordinator || isAdministrator)
                .Select(acted => acted.Conversation)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Take(MaxPeople),
        ];
        if (isAdministrator) mine.AddRange(turn.MemberOf.Except(mine));
        return mine.Count == 0 ? [] : await RolesInAsync(mine, cancellationToken);
    }

    private async Task<List<RoleRow>> RolesInAsync(IEnumerable<string> conversations, CancellationToken cancellationToken)
    {
        List<RoleRow> roles = [];
        foreach (var conversation in conversations)
        {
            await foreach (var role in ReadRoles(database, conversation).WithCancellation(cancellationToken)) roles.Add(role);
        }

        return roles;
    }

    /// <summary>Mentions are read from the entities, not from the text, in which anybody can type a name in tags.</summary>
    private async Task<List<MentionedPerson>> MentionedAsync(
        Microsoft.Bot.Connector.Conversations members, Turn turn, CancellationToken timeout, CancellationToken cancellationToken)
    {
        List<MentionedPerson> mentioned = [];
        if (!turn.IsShared
            || turn.Context.Activity.Type != ActivityTypes.Message
            || !Mentions.Recipient(turn.Context.Activity))
        {
            return mentioned;
        }

        foreach (var account in Mentions.Others(turn.Context.Activity).Take(MaxPeople))
        {
            var facts = await AskOneAsync(members, turn, turn.Conversation, account.Id!, timeout);
            var entra = string.IsNullOrEmpty(account.AadObjectId) ? null : account.AadObjectId.ToLowerInvariant();
            PersonId? person = facts switch
            {
                { IsMember: true, Person: { } id } => await PersonAsync(id, account.Id!, cancellationToken),
                { IsKnown: false } when entra is not null => new PersonId(entra),
                _ => null,
            };
            var mayLead = settings.GuestsMayFacilitate || facts is { IsMember: true, IsGuest: false };
            mentioned.Add(new MentionedPerson(person, account.Name ?? facts.Name ?? "", mayLead, account.Id));
        }

        return mentioned;
    }

    /// <summary>The person of a look-up that may know only the id on the channel.</summary>
    private async Task<PersonId> PersonAsync(string found, string userId, CancellationToken cancellationToken)
    {
        if (found == userId) await ids.LoadAsync(database, [userId], cancellationToken);
        else ids.Learn(database.Tenant, userId, new PersonId(found));
        return ids.Of(database.Tenant, userId);
    }

    private async Task<IReadOnlySet<string>> LeftAsync(
        Microsoft.Bot.Connector.Conversations members,
        Turn turn,
        CancellationToken timeout,
        CancellationToken cancellationToken)
    {
        HashSet<string> left = [];
        var reachable = (await conversationsOf.ActedInAsync(turn.Person, cancellationToken))
            .Where(acted => acted.Address is not null)
            .DistinctBy(acted => acted.Conversation)
            .OrderBy(acted => acted.Conversation, StringComparer.Ordinal)
            .Take(MaxPeople)
            .Select(acted => ConversationAddress.FromJson(acted.Address!))
            .Where(address => MembershipLookup.SameHost(address.ServiceUrl, turn.Address.ServiceUrl));
        foreach (var address in reachable)
        {
            var facts = await AskOneAsync(members, turn, address.Root, turn.Address.UserId ?? turn.Person.Value, timeout);
            if (facts is { IsKnown: true, IsMember: false }) left.Add(address.Root);
        }

        return left;
    }

    private Task<MemberFacts> AskOneAsync(
        Microsoft.Bot.Connector.Conversations members, Turn turn, string conversation, string id, CancellationToken timeout) =>
        lookup.FindAsync(members, turn.Address.Tenant, conversation, id, timeout);

    private sealed record RoleRow(string Conversation, PersonId Person, bool IsFacilitator);
}
