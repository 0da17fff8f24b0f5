namespace CollabBot.Tests.Sequences;

/// <summary>
/// Texts that people type: every command in both languages with valid and invalid arguments, answers to questions, and other texts.
/// </summary>
internal static class Phrases
{
    // Each * is replaced by a new made-up word.
    private static readonly string[] Contributing =
    [
        "nommer", "nommer ici", "name here", "name", "changement attendu", "Nos liens se sont resserrés *",
        "*", "* *\n*", "mes changements", "my changes", "modifier 1", "retirer 1",
        "edit 2", "withdraw 1", "voter 3 2", "vote 1 1 1", "voter *", "facilitant : *", "wish: *",
        "écueil : *\n  *", "avoid: *", "approfondir", "deepen", "leçons", "+1 1", "+1 2", "-1 1",
        "déplacer 1 souhait", "copy 1 avoid", "modifier 1 : *", "changement 1", "remettre 1",
        "terminé", "I'm done", "mon organisation *", "my organisation -",
        "mon rôle direction", "langue en", "language fr", "rappels non", "reminders on",
        "mes données", "my data", "mes données effacer", "my data get",
    ];

    private static readonly string[] Leading =
    [
        "rétrospective *", "rétrospective", "start *", "rétrospective pas à pas", "saisir", "saisir\n+ *\n- *\n= *\n? *",
        "enter\n+ *\n*", "regrouper", "regrouper 1, 2 : *", "group 1: *", "regrouper * : *",
        "dégrouper 1", "renommer * : *", "fusionner 1, 2", "merge 2, 1", "scinder 1 : *", "enlever 1",
        "placer 1 : 2", "sens 1 : positif", "défaire", "undo", "changements", "regroupements",
        "points de la salle 3 : 2 1", "room points 2: 3", "retenir", "retenir 1, 2", "retain 1 because *",
        "retenir 2 parce que *", "à noter : *", "note: *", "pourquoi 1 : *", "why 1: *",
        "leçons de la salle\n+ *\n- *", "room lessons\n+ *", "regroupement suivant", "suivant",
        "suivant confirmer", "next approfondir confirm", "précédent", "back nommer", "rouvrir",
        "modifier titre : *", "modifier points : 3", "change points: 8", "modifier retenus : 2",
        "modifier regroupements : *", "modifier glossaire : * : *", "modifier anonymat : anonyme",
        "modifier anonymat : noms", "change anonymity: names", "modifier regroupement par tous : oui", "modifier *: *",
        "animation", "coordination", "attendus", "attendus tous", "modifier échéance nommer : 2026-12-04",
    ];

    private static readonly string[] Asking =
    [
        "aide", "help", "état", "status", "carte", "card", "résumé", "summary", "compte-rendu", "report", "historique", "history 1",
        "annuler", "cancel", "zibelin *", "changer de rétrospective", "comparer", "importer", "",
    ];

    private static readonly string[] Answering =
    [
        "oui", "non", "yes", "no", "positif", "negative", "3", "1", "2", "autre", "passer", "skip", "garder",
        "Parce que *", "*", "* et *", "confirmer", "modifier", "aide", "état",
    ];

    public static string Pick(Random chance, Func<string> word)
    {
        var list = chance.Next(10) switch { < 4 => Contributing, < 7 => Leading, < 8 => Asking, _ => Answering };
        return string.Concat(list[chance.Next(list.Length)].Select(letter => letter == '*' ? word() : letter.ToString()));
    }
}
