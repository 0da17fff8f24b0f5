using System.Globalization;
using System.Text;
using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>The typed commands in both languages. Case, accents and punctuation at the end are ignored.</summary>
internal static partial class Commands
{
    private static readonly (string[] Words, Func<Gesture> Gesture)[] Table =
    [
        (["aide", "help", "bonjour", "allo", "salut", "hi", "hello", "?"], () => new Gesture.Help()),
        (["annuler", "cancel"], () => new Gesture.Cancel()),
        (["état", "status"], () => new Gesture.Status()),
        (["rétrospective", "démarrer", "retrospective", "start"], () => new Gesture.OpenForm(FormKind.Start)),
        (
            ["rétrospective pas à pas", "démarrer pas à pas", "retrospective step by step", "start step by step"],
            () => new Gesture.SetUpStepByStep(null, Changes: false)),
        (["modifier pas à pas", "change step by step"], () => new Gesture.SetUpStepByStep(null, Changes: true)),
        (["nommer", "name"], () => new Gesture.OpenForm(FormKind.Name)),
        (["nommer ici", "name here"], () => new Gesture.NameStepByStep()),
        (["changement attendu", "expected change"], () => new Gesture.OpenForm(FormKind.NoChange)),
        (["mes changements", "my changes"], () => new Gesture.OpenForm(FormKind.Mine)),
        (["saisir", "enter"], () => new Gesture.OpenForm(FormKind.Enter)),
        (["regrouper", "group"], () => new Gesture.OpenForm(FormKind.Group)),
        (["défaire", "undo"], () => new Gesture.UndoGrouping()),
        (["changements", "changes"], () => new Gesture.ListChanges()),
        (["regroupements", "themes"], () => new Gesture.ListChanges(Themes: true)),
        (["voter", "vote"], () => new Gesture.OpenForm(FormKind.Vote)),
        (["approfondir", "deepen"], () => new Gesture.OpenForm(FormKind.Deepen)),
        (["regroupement suivant", "next theme"], () => new Gesture.OpenTheme(null, null)),
        (["terminé", "j'ai terminé", "done", "i'm done"], () => new Gesture.Done(null, null)),
        (["suivant", "next"], () => new Gesture.Move(null, Forward: true, Seen: null, Confirmed: false)),
        (["suivant confirmer", "next confirm"], () => new Gesture.Move(null, Forward: true, Seen: null, Confirmed: true, Parting: true)),
        (["précédent", "back"], () => new Gesture.Move(null, Forward: false, Seen: null, Confirmed: false)),
        (["rouvrir", "reopen"], () => new Gesture.Move(null, Forward: false, Seen: Phase.Closed, Confirmed: false)),
        (["points de la salle", "room points"], () => new Gesture.OpenForm(FormKind.RoomPoints)),
        (["leçons", "lessons"], () => new Gesture.OpenLessons(null, 0)),
        (["leçons de la salle", "room lessons"], () => new Gesture.OpenForm(FormKind.RoomLessons)),
        (["retenir", "retain"], () => new Gesture.OpenForm(FormKind.Decision)),
        (["résumé", "summary"], () => new Gesture.Summarise()),
        (["compte-rendu", "report"], () => new Gesture.Report()),
        (["compte-rendu texte", "compte-rendu en texte", "report text", "report as text"], () => new Gesture.ReportText()),
        (["animation", "facilitation"], () => new Gesture.GiveRole(Role.Facilitator)),
        (["animation retirer", "facilitation remove"], () => new Gesture.TakeRole(Role.Facilitator)),
        (["coordination"], () => new Gesture.GiveRole(Role.Coordinator)),
        (["coordination retirer", "coordination remove"], () => new Gesture.TakeRole(Role.Coordinator)),
        (["modifier", "change"], () => new Gesture.OpenForm(FormKind.Setup)),
        (["langue fr", "langue français", "language fr", "language french"], () => new Gesture.SetLanguage("fr")),
        (["langue en", "langue anglais", "language en", "language english"], () => new Gesture.SetLanguage("en")),
        (["mon organisation", "my organisation", "my organization"], () => new Gesture.SayOrganisation(null)),
        (["mon rôle", "my role"], () => new Gesture.SayOccupation(null)),
        (["autre étape", "other step"], () => new Gesture.ChooseStep(null)),
        (["historique", "history"], () => new Gesture.History()),
        (["attendus", "attendues", "expected"], () => new Gesture.Expect(ExpectAct.Name)),
        (["attendus retirer", "expected remove"], () => new Gesture.Expect(ExpectAct.Remove)),
        (["attendus tous", "attendus toutes et tous", "expected all", "expected everyone"], () => new Gesture.Expect(ExpectAct.All)),
        (["rappels", "reminders"], () => new Gesture.WantReminders(null)),
        (["rappels non", "reminders off"], () => new Gesture.WantReminders(false)),
        (["rappels oui", "reminders on"], () => new Gesture.WantReminders(true)),
        (["mes données", "my data"], () => new Gesture.OpenForm(FormKind.MyData)),
        (["mes données obtenir", "my data get"], () => new Gesture.GetData()),
        (
            [
                "mes données texte", "mes données en texte", "mes données obtenir texte",
                "my data text", "my data as text", "my data get text"
            ],
            () => new Gesture.GetData(AsText: true)),
        (["mes données effacer", "my data erase"], () => new Gesture.OpenForm(FormKind.EraseData)),
        (["changer de rétrospective", "switch retrospective"], () => new Gesture.SwitchRetrospective()),
    ];

    private static readonly string[] StartWords = ["retrospective", "demarrer", "start"];

    private static readonly Dictionary<string, Func<Gesture>> ByWord = Table
        .SelectMany(row => row.Words.Select(word => (Word: Fold(word), row.Gesture)))
        .DistinctBy(entry => entry.Word)
        .ToDictionary(entry => entry.Word, entry => entry.Gesture);

    /// <summary>Reads a text that equals a command; null if it equals none.</summary>
    public static Gesture? Read(string text) => ByWord.TryGetValue(Fold(text), out var gesture)
        ? gesture()
        : (Gesture?)ReadStep(Fold(text)) ?? ReadErasure(Fold(text));

    /// <summary>
    /// Reads a command that is followed by the person's own words, for example « rétrospective » with a title; null if there is none.
    /// </summary>
    public static Gesture? ReadWithWords(string text)
    {
        if (OwnWords.Read(text) is { } read) return read;
        var first = text.TrimStart().Split([' ', '\n'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (first.Length < 2) return null;
        if (StartWords.Contains(Fold(first[0]))) return new Gesture.Start(new StartFields(first[1]));

        // « regrouper : Nom » creates an empty theme. In English the colon stands directly
        // behind the word, so it is added to the arguments.
        var word = Fold(first[0]);
        return GroupingCommands.Read(word, word is "regrouper" or "group" && first[0].EndsWith(':') ? $": {first[1]}" : first[1]);
    }

    /// <summary>The command that is most similar to a mistyped text, in its usual spelling; null if none is similar.</summary>
    public static string? Nearest(string text)
    {
        var folded = Fold(text);
        if (folded.Length is < 3 or > 30) return null;

        var (word, distance) = Table
            .SelectMany(row => row.Words)
            .Where(word => word.Length > 2)
            .Select(word => (word, Distance: Distance(folded, Fold(word))))
            .MinBy(entry => entry.Distance);
        return distance <= Math.Max(1, word.Length / 3) ? word : null;
    }

    /// <summary>
    /// Text for comparison: lower case, no accents, single spaces, one kind of apostrophe and of
    /// hyphen, no punctuation at the end, no leading slash. Not built on <see cref="Folding"/>, which also writes out compatibility
    /// characters: « aide… », a text, would become the command « aide ».
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(c switch
            {
                '’' or 'ʼ' or '`' => '\'',
                '‐' or '‑' or '–' or '—' => '-',
                _ when char.IsWhiteSpace(c) => ' ',
                _ => c,
            });
        }

        var words = string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var trimmed = words.TrimEnd('.', '!', '?', ':', ' ').TrimStart('/');
        return trimmed.Length == 0 ? words : trimmed;
    }

    /// <summary>The number of edits between two texts: insert, delete or replace a character, or swap two neighbours.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1
                    && a[i - 1] == b[j - 2]
                    && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
