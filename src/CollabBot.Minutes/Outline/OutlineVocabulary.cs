namespace CollabBot.Minutes.Outline;

/// <summary>The words that headings are made of, folded, in French and English.</summary>
internal static class OutlineVocabulary
{
    /// <summary>Phrases that are replaced by one word of the tables below, the longest first.</summary>
    public static readonly (string Phrase, string Word)[] Phrases = ByLength(
    [
        .. new[]
        {
            // Each way to say what went well stands beside the ways to say the opposite.
            Pair("ce qui a fonctionne, ce qui a bien fonctionne, ce qui fonctionne, ce qui fonctionne bien",
                "ce qui n'a pas fonctionne, ce qui n'a pas bien fonctionne, ce qui a moins bien fonctionne, ce qui a moins fonctionne, "
                + "ce qui a mal fonctionne, ce qui ne fonctionne pas, ce qui fonctionne moins bien, ce qui fonctionne mal"),
            Pair("ce qui a marche, ce qui a bien marche, ce qui marche, ce qui marche bien",
                "ce qui n'a pas marche, ce qui n'a pas bien marche, ce qui a moins bien marche, ce qui a mal marche, ce qui ne marche pas, "
                + "ce qui marche moins bien"),
            Pair("ce qui s'est bien passe, ce qui a bien ete, ce qui est bien alle",
                "ce qui s'est mal passe, ce qui s'est moins bien passe, ce qui ne s'est pas bien passe, ce qui a moins bien ete, "
                + "ce qui n'a pas bien ete, ce qui est moins bien alle"),
            Pair("ce qui a facilite, ce qui facilite",
                "ce qui a complique, ce qui complique, ce qui n'a pas facilite, ce qui a ete difficile"),
            Pair("ce qui a aide, ce qui nous a aide, ce qui aide",
                "ce qui n'a pas aide, ce qui ne nous a pas aide, ce qui a moins aide, ce qui n'aide pas, ce qui a nui, ce qui nous a nui, "
                + "ce qui nuit"),
            Pair("conditions de succes, conditions de reussite, conditions gagnantes", "conditions d'echec, conditions perdantes"),
            Pair("facteurs de succes, facteurs de reussite, facteurs cles", "facteurs d'echec, facteurs de risque"),
            Pair("bons coups", "moins bons coups, mauvais coups"),
            Pair("bonnes pratiques", "mauvaises pratiques, moins bonnes pratiques"),
            Pair("a reproduire, a refaire", "a ne pas reproduire, a ne plus reproduire, a ne pas refaire, a ne plus refaire, a eviter"),
            Pair("points forts", "points faibles, points a ameliorer, elements a ameliorer, aspects a ameliorer, a ameliorer"),
            Pair("ce qu'il faut garder, ce qu'on garde",
                "ce qu'il faut eviter, ce qu'il faudrait eviter, ce que nous devrions eviter, ce qu'on evite"),
            PairInEnglish("what went well",
                "what did not go well, what didn't go well, what did not go so well, what didn't go so well, what went less well, "
                + "what went badly, what went wrong, what could be improved, what could have gone better, what could be better, "
                + "what needs improvement, what to improve"),
            PairInEnglish("what worked, what worked well, what works, what works well",
                "what did not work, what didn't work, what did not work well, what didn't work well, what worked less well, "
                + "what does not work, what doesn't work"),
            PairInEnglish("what helped, what helped us, what has helped, what helps",
                "what did not help, what didn't help, what did not help us, what didn't help us, what hurt, what hindered, "
                + "what hindered us, what got in the way, what held us back"),
            PairInEnglish("what made it easier", "what made it harder, what made it difficult"),
            PairInEnglish("success factors, factors of success, success conditions, conditions for success",
                "failure factors, factors of failure, risk factors"),
            PairInEnglish("good practices", "bad practices"),
            PairInEnglish("what to keep, what to repeat",
                "what to avoid, things to avoid, to avoid, to be avoided, what not to repeat, stumbling blocks"),
        }.SelectMany(pair => pair),
        .. Say("souhaits", "ce que l'on souhaite, ce qu'on souhaite, ce que nous souhaitons, ce que nous aimerions, ce qu'on aimerait"),
        .. Say("wishes", "what we wish for, what we wish, what we would like, what we want, what is wished, wish list, wishlist"),
        .. Say("intention", "pourquoi cette rencontre, pourquoi se rencontrer, why we met, why this meeting, why are we here, "
            + "why we are here"),
        .. Say("unclear", "to be clarified, to clarify, to be specified, to be determined"),
        .. Say("positifs", "pour le mieux, ce qui s'est ameliore"),
        .. Say("negatifs", "pour le pire, ce qui s'est deteriore"),
        .. Say("positive", "for the better, what improved"),
        .. Say("negative", "for the worse, what got worse"),
    ]);

    /// <summary>Words that decide what a heading announces.</summary>
    public static readonly Dictionary<string, (OutlineHeading Heading, string Language)> Telling = Table(
        (OutlineHeading.Enablers,
            "fr",
            "facilitant facilitants facilitante facilitantes facilitateur facilitateurs facilitatrices leviers levier atouts forces "
            + "favorables favorable favorisants"),
        (OutlineHeading.Enablers,
            "en",
            "enabler enablers enabling facilitator facilitators facilitating helping helpful supportive drivers strengths"),
        (OutlineHeading.Wishes, "fr", "souhait souhaits voeu voeux"),
        (OutlineHeading.Wishes, "en", "wish wishes hopes"),
        (OutlineHeading.Pitfalls,
            "fr",
            "ecueil ecueils piege pieges frein freins embuche embuches entraves defis difficultes faiblesses defavorables "
            + "defavorable nuisibles"),
        (OutlineHeading.Pitfalls,
            "en",
            "pitfall pitfalls trap traps barrier barriers hindrance hindrances hindering hurdles challenges difficulties "
            + "weaknesses unhelpful"),
        (OutlineHeading.Pitfalls, "", "obstacle obstacles"),
        (OutlineHeading.Positive, "fr", "positif positifs positives"),
        (OutlineHeading.Positive, "", "positive"),
        (OutlineHeading.Negative, "fr", "negatif negatifs negatives"),
        (OutlineHeading.Negative, "", "negative"),
        (OutlineHeading.Unclear, "fr", "preciser clarifier mitiges mitige ambigu ambigus indetermine indetermines incertain incertains"),
        (OutlineHeading.Unclear, "en", "unclear mixed undetermined ambiguous uncertain"),
        (OutlineHeading.Intention, "", "intention intentions"),
        (OutlineHeading.Intention, "fr", "but buts objectif objectifs visees"),
        (OutlineHeading.Intention, "en", "purpose aim aims goal goals objective objectives"));

    /// <summary>Words that mean a change.</summary>
    public static readonly HashSet<string> Change = Set("changement changements change changes");

    /// <summary>Words that mean changes only together with a direction: « effets positifs ».</summary>
    public static readonly HashSet<string> Effect = Set(
        "effet effets effect effects impact impacts retombee retombees resultat resultats result results outcome outcomes transformation "
        + "transformations aspect aspects evolution evolutions");

    /// <summary>Words that, together with a word for a change, say that nothing changed.</summary>
    public static readonly HashSet<string> Negation = Set("pas aucun aucune aucuns sans no not nothing never didn doesn hasn haven wasn n");

    /// <summary>Words that turn the meaning of a heading round, or weaken it, so that it can be read in two ways.</summary>
    public static readonly HashSet<string> HeadingNegation = Set(
        "pas peu moins non ni ne n mal sans jamais not no non less never few little");

    /// <summary>Words that may stand beside such a word.</summary>
    public static readonly HashSet<string> Degree = Set("si tres bien aussi plutot so very well quite as");

    /// <summary>Words that may surround a negation.</summary>
    public static readonly HashSet<string> AroundNegation = Set(
        "ou il y a eu de d la le les l ce qui que there where was were is are has have had been did does what t nothing n pas est sont ete "
        + "s de domaine domaines theme themes area areas aspect aspects point points no not aucun aucune any in of which the changed "
        + "significatif significatifs significant notable "
        + "change changement changements changes observe observes");

    /// <summary>Words that are common in headings and do not decide what a heading announces.</summary>
    public static readonly HashSet<string> Filling = Set(
        "le la les l un une des de du d et a au aux en nos notre nous leurs ce ces cette qui que qu est sont plus pour par "
        + "the of and our to an in for with we on that this what are is "
        + "facteur facteurs factor factors element elements condition conditions liste listes list lists thing things cle cles key main "
        + "principal principaux principales "
        + "eviter avoid avoided significatif significatifs significative significatives significants significant most important importants "
        + "majeur majeurs major "
        + "nomme nommes named priorise priorises prioritaires prioritised prioritized retenu retenus retained observe observes observed "
        + "constate constates identifie identifies identified "
        + "reperes noted partie part volet section bloc etape step premier premiere deuxieme seconde second first one two i ii suite fin "
        + "continued cont top "
        + "deux trois quatre cinq six sept huit neuf dix three four five seven eight nine ten "
        + "rencontre journee atelier meeting day workshop demarche session seance retrospective rencontrer met activite event gathering "
        + "rencontres rencontrees encountered faced general generale specifique");

    /// <summary>Headings of the second part that name none of its lists.</summary>
    public static readonly HashSet<string> SecondPart =
    [
        "apprentissages", "les apprentissages", "lecons apprises", "les lecons apprises", "lessons learned", "lessons learnt", "lessons",
        "learnings", "what we learned", "what we learnt", "approfondissement", "deepening", "deuxieme partie", "seconde partie",
        "second part", "partie 2", "part 2", "partie ii", "part ii", "part two", "volet 2",
        "bons coups et pieges",
    ];

    /// <summary>Headings that are common in minutes and announce neither changes nor lessons.</summary>
    public static readonly HashSet<string> OtherSections =
    [
        .. Split(
            "recommandation, recommandations, prochaine etape, prochaines etapes, prochaines actions, prochaine rencontre, "
            + "etapes suivantes, suites, suites a donner, suites de la rencontre, suivis, pistes d'action, pistes d'actions, "
            + "piste d'action, pistes de solution, pistes de solutions, pistes d'amelioration, pistes de reflexion, plan d'action, "
            + "plan d'actions, actions, actions a mener, actions a venir, decisions, decisions prises, presence, presences, presents, "
            + "absence, absences, absents, personnes presentes, liste des presences, participants, participantes, "
            + "participants et participantes, invites, ordre du jour, varia, conclusion, conclusions, remerciements, annexe, annexes, "
            + "notes, remarques, commentaires, questions, references, bibliographie, contacts, "
            + "mot de la fin, mot de bienvenue, levee de la seance, tour de table, documents, liens utiles, idees en vrac, photos"),
        .. Split(
            "recommendation, recommendations, next step, next steps, next actions, next meeting, follow-up, follow up, follow-ups, "
            + "action item, action items, action plan, action points, decisions made, attendance, attendees, present, absent, "
            + "people present, guests, agenda, acknowledgements, acknowledgments, appendix, appendices, remarks, comments, parking lot, "
            + "suggestions, thanks, closing remarks, useful links, pictures"),
    ];

    /// <summary>Headings of the first part that do not mention changes.</summary>
    public static readonly HashSet<string> FirstPart =
        ["premiere partie", "first part", "partie 1", "part 1", "partie i", "part i", "part one", "volet 1"];

    /// <summary>Words that show that a heading is French.</summary>
    public static readonly HashSet<string> French = Set(
        "le la les des du de et aux ou qui changement changements facteurs rencontre nos eviter pas partie apprentissages");

    /// <summary>Words that show that a heading is English.</summary>
    public static readonly HashSet<string> English = Set(
        "the of and to where what there change changes factors meeting our avoid most no part was is lessons");

    /// <summary>Labels that stand before a colon and give a fact about the meeting or a theme.</summary>
    public static readonly Dictionary<string, OutlineHeading> Facts = new(StringComparer.Ordinal)
    {
        ["titre"] = OutlineHeading.Title,
        ["title"] = OutlineHeading.Title,
        ["date"] = OutlineHeading.Date,
        ["date de la rencontre"] = OutlineHeading.Date,
        ["meeting date"] = OutlineHeading.Date,
        ["date of the meeting"] = OutlineHeading.Date,
        ["held on"] = OutlineHeading.Date,
        ["tenue le"] = OutlineHeading.Date,
        ["periode"] = OutlineHeading.Period,
        ["period"] = OutlineHeading.Period,
        ["periode visee"] = OutlineHeading.Period,
        ["periode couverte"] = OutlineHeading.Period,
        ["period covered"] = OutlineHeading.Period,
        ["plan period"] = OutlineHeading.Period,
        ["periode du plan"] = OutlineHeading.Period,
        ["lieu"] = OutlineHeading.Place,
        ["endroit"] = OutlineHeading.Place,
        ["lieu de la rencontre"] = OutlineHeading.Place,
        ["place"] = OutlineHeading.Place,
        ["location"] = OutlineHeading.Place,
        ["venue"] = OutlineHeading.Place,
        ["where"] = OutlineHeading.Place,
        ["en bref"] = OutlineHeading.ShortLabel,
        ["in short"] = OutlineHeading.ShortLabel,
    };

    private static IEnumerable<(string, string)> Say(string word, string phrases) => Split(phrases).Select(phrase => (phrase, word));

    private static IEnumerable<(string, string)> Pair(string good, string bad) => [.. Say("facilitants", good), .. Say("ecueils", bad)];

    private static IEnumerable<(string, string)> PairInEnglish(string good, string bad) =>
        [.. Say("enablers", good), .. Say("pitfalls", bad)];

    // « moins bons coups » contains « bons coups ».
    private static (string Phrase, string Word)[] ByLength(IEnumerable<(string Phrase, string Word)> phrases) =>
        [.. phrases.OrderByDescending(phrase => phrase.Phrase.Length)];

    private static string[] Split(string phrases) => phrases.Split(", ");

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];

    private static Dictionary<string, (OutlineHeading, string)> Table(params (OutlineHeading Heading, string Language, string Words)[] rows)
    {
        var table = new Dictionary<string, (OutlineHeading, string)>(StringComparer.Ordinal);
        foreach (var (heading, language, words) in rows)
        {
            foreach (var word in words.Split(' ')) table.TryAdd(word, (heading, language));
        }

        return table;
    }
}
