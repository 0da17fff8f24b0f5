using CollabBot.Domain;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Storage;

/// <summary>What <see cref="TurnRows"/> reads.</summary>
/// <param name="Conversation">The id of the conversation, without its thread.</param>
/// <param name="Person">The person who acts.</param>
/// <param name="State">The key of the person's dialog state in the conversation.</param>
/// <param name="Activity">The key of the activity among the processed ones; null if it is not remembered.</param>
/// <param name="Form">The key of the submitted form among the processed ones; null if none was submitted.</param>
internal sealed record TurnKeys(string Conversation, PersonId Person, string State, string? Activity, string? Form);

/// <summary>
/// The rows that nearly every turn needs, read in one statement before the transaction. Dialog states and processed activities change only
/// in turns of the same person in the same conversation, which run one at a time; of the other rows, only changed columns are written.
/// </summary>
internal sealed class TurnRows(Database database)
{
    private static readonly Func<Database, string, PersonId, string, string, string, CancellationToken, Task<Read?>> ReadAll =
        EF.CompileAsyncQuery(
            (Database rows, string conversation, PersonId person, string state, string activity, string form, CancellationToken _) =>
                (from row in rows.Conversations.Where(candidate => candidate.Id == conversation)
                 from someone in rows.People.Where(candidate => candidate.Id == person).DefaultIfEmpty()
                 from chat in rows.PrivateChats.Where(candidate => candidate.Person == person).DefaultIfEmpty()
                 from dialog in rows.States.Where(candidate => candidate.Key == state).DefaultIfEmpty()
                 from processed in rows.ProcessedActivities.Where(candidate => candidate.Key == activity).DefaultIfEmpty()
                 from submitted in rows.ProcessedActivities.Where(candidate => candidate.Key == form).DefaultIfEmpty()
                 from open in rows.Retrospectives
                     .Where(candidate => candidate.Conversation == conversation && candidate.Phase != Phase.Closed)
                     .DefaultIfEmpty()
                 select new Read
                 {
                     Conversation = row,
                     Person = someone,
                     PrivateChat = chat,
                     State = dialog,
                     Processed = processed,
                     ProcessedForm = submitted,
                     OpenLanguage = open!.Language,
                 }).FirstOrDefault());

    private Read read = new();

    /// <summary>What was read; null before <see cref="LoadAsync"/>.</summary>
    public TurnKeys? Keys { get; private set; }

    /// <summary>The conversation; null if the bot has never stored it.</summary>
    public ConversationRow? Conversation => read.Conversation;

    /// <summary>The row of the person who acts; null if none is stored.</summary>
    public PersonRow? Person => read.Person;

    /// <summary>The person's private chat; null if it is not known.</summary>
    public PrivateChatRow? PrivateChat => read.PrivateChat;

    /// <summary>The person's dialog state in the conversation; null if there is none.</summary>
    public StateRow? State => read.State;

    /// <summary>The activity with its answer, if it was processed before.</summary>
    public ProcessedActivity? Processed => read.Processed;

    /// <summary>The submitted form with its answer, if it was processed before.</summary>
    public ProcessedActivity? ProcessedForm => read.ProcessedForm;

    /// <summary>The language of the open retrospective of the conversation; null if none is open.</summary>
    public string? OpenLanguage => read.OpenLanguage;

    public async Task LoadAsync(TurnKeys keys, CancellationToken cancellationToken)
    {
        var (conversation, person, state) = (keys.Conversation, keys.Person, keys.State);
        read = await ReadAll(database, conversation, person, state, keys.Activity ?? "", keys.Form ?? "", cancellationToken)
            ?? await ReadOneByOneAsync(keys, cancellationToken);
        Keys = keys;
    }

    /// <summary>Whether the conversation or the person was not stored yet when the turn began.</summary>
    /// <param name="isPrivate">Whether the turn is in the private chat, which then counts too.</param>
    public bool IsAnyMissing(bool isPrivate) =>
        read.Conversation is null || read.Person is null || (isPrivate && read.PrivateChat is null);

    /// <summary>
    /// Looks once more, within the transaction, for rows that were missing before it: another turn may have added them meanwhile.
    /// </summary>
    /// <param name="isPrivate">Whether the turn is in the private chat, which is then looked for as well.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task FindMissingAsync(bool isPrivate, CancellationToken cancellationToken)
    {
        read.Conversation ??= await database.Conversations.FindAsync([database.Tenant, Keys!.Conversation], cancellationToken);
        read.Person ??= await database.People.FindAsync([database.Tenant, Keys!.Person], cancellationToken);
        if (isPrivate) read.PrivateChat ??= await database.PrivateChats.FindAsync([database.Tenant, Keys!.Person], cancellationToken);
    }

    /// <summary>The person's row; added to the unit of work if none is stored.</summary>
    public PersonRow PersonOrNew()
    {
        if (read.Person is null) database.People.Add(read.Person = new PersonRow { Id = Keys!.Person });
        return read.Person;
    }

    /// <summary>Adds the row of the conversation to the unit of work.</summary>
    public ConversationRow Add(ConversationRow row)
    {
        database.Conversations.Add(read.Conversation = row);
        return row;
    }

    /// <summary>For the first activity of a conversation: the one statement begins with the row of the conversation.</summary>
    private async Task<Read> ReadOneByOneAsync(TurnKeys keys, CancellationToken cancellationToken) => new()
    {
        Person = await database.People.FindAsync([database.Tenant, keys.Person], cancellationToken),
        PrivateChat = await database.PrivateChats.FindAsync([database.Tenant, keys.Person], cancellationToken),
        State = await database.States.FindAsync([database.Tenant, keys.State], cancellationToken),
        Processed = keys.Activity is null
            ? null
            : await database.ProcessedActivities.FindAsync([database.Tenant, keys.Activity], cancellationToken),
        ProcessedForm = keys.Form is null
            ? null
            : await database.ProcessedActivities.FindAsync([database.Tenant, keys.Form], cancellationToken),
        OpenLanguage = await database.Retrospectives
            .Where(candidate => candidate.Conversation == keys.Conversation && candidate.Phase != Phase.Closed)
            .Select(candidate => candidate.Language)
            .FirstOrDefaultAsync(cancellationToken),
    };

    private sealed class Read
    {
        public ConversationRow? Conversation { get; set; }

        public PersonRow? Person { get; set; }

        public PrivateChatRow? PrivateChat { get; set; }

        public StateRow? State { get; init; }

        public ProcessedActivity? Processed { get; init; }

        public ProcessedActivity? ProcessedForm { get; init; }

        public string? OpenLanguage { get; init; }
    }
}
