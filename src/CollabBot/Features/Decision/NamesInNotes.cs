using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Decision;

/// <summary>
/// Finds names of members of the conversation in a text that the minutes will print: the members as far as they were looked up, and the
/// people who took part under their names.
/// </summary>
internal sealed class NamesInNotes(Database database, Roster roster)
{
    /// <summary>Shorter parts of names are also ordinary words.</summary>
    private const int MinLength = 3;

    /// <summary>The parts of names that stand in the text as whole words, as their owners write them.</summary>
    public async Task<List<string>> FindAsync(Retrospective retrospective, string text, CancellationToken cancellationToken)
    {
        var words = Folding.Words(Folding.Of(text)).ToHashSet();
        var signed = await database.Participants.AsNoTracking()
            .Where(person => person.Retrospective == retrospective.Id && person.DisplayName != null)
            .Select(person => person.DisplayName!)
            .ToListAsync(cancellationToken);
        var members = roster.Peek(database.Tenant, retrospective.Conversation)?.Members ?? [];
        return
        [
            .. signed.Select(name => name.Text)
                .Concat(members.Select(member => member.Name).OfType<string>())
                .SelectMany(Parts)
                .Where(part => Folding.Words(Folding.Of(part)) is { Count: > 0 } folded && folded.All(words.Contains))
                .DistinctBy(Folding.Of)
        ];
    }

    /// <summary>The words of a display name, without what stands in brackets, such as an organisation or « (Guest) ».</summary>
    private static IEnumerable<string> Parts(string name) => name
        .Split(['(', '['], 2)[0]
        .Split([' ', ',', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part.Length >= MinLength);
}
