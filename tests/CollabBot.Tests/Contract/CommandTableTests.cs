using System.Globalization;
using System.Text;
using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.Contract;

/// <summary>Every row of the table of commands, in both languages: where its answer goes, from a thread of a channel and from the private chat, however it is spelt.</summary>
public sealed class CommandTableTests
{
    private const string Thread = "1763700000042";

    /// <summary>What is answered in the thread, with words that only this answer has.</summary>
    public static TheoryData<Phase, string, string, string> InThread => new()
    {
        { Phase.Naming, "état", "status", "« Bilan du plan » en est à l’étape « Nommer »" },
        { Phase.Naming, "aide", "help", "Je guide une rétrospective de groupe" },
        { Phase.Naming, "annuler", "cancel", "Il n’y a pas de question ouverte." },
        { Phase.Naming, "suivant", "next", "On regroupe les changements." },
        { Phase.Naming, "précédent", "back", "La rétrospective est revenue en préparation." },
        { Phase.Naming, "animation", "facilitation", "Animation : Maude." },
        { Phase.Naming, "coordination", "coordination", "Animation : Maude." },
        { Phase.Naming, "historique", "history", "Il n’y a pas encore de rétrospective terminée ici." },
        { Phase.Naming, "rétrospective", "retrospective", "Vous pouvez en modifier les réglages" },
        { Phase.Naming, "démarrer", "start", "Vous pouvez en modifier les réglages" },
        { Phase.Closed, "résumé", "summary", "RÉSUMÉ DE LA RÉTROSPECTIVE" },
        { Phase.Closed, "compte-rendu", "report", "Compte-rendu" },
        { Phase.Closed, "historique", "history", "1 rétrospective terminée" },
        { Phase.Closed, "rétrospective", "retrospective", "Préparez la rétrospective avec ce formulaire" },
    };

    /// <summary>What is answered by a card whose one button opens a form.</summary>
    public static TheoryData<Phase, string, string, string> ByForm => new()
    {
        { Phase.Naming, "nommer", "name", "Nommer un changement" },
        { Phase.Naming, "saisir", "enter", "Saisir pour la salle" },
        { Phase.Grouping, "regrouper", "group", "Regrouper les changements" },
        { Phase.Prioritising, "voter", "vote", "Voter" },
        { Phase.Deepening, "approfondir", "deepen", "Approfondir" },
    };

    /// <summary>What is answered in the private chat.</summary>
    public static TheoryData<string, string, string> InPrivate => new()
    {
        { "mes changements", "my changes", "VOS CHANGEMENTS" },
        { "mes données", "my data", "Voici ce que je garde de vous" },
        { "mon organisation", "my organisation", "Votre organisation" },
        { "mon organisation Centre des femmes", "my organisation Centre des femmes", "« Centre des femmes »" },
        { "langue fr", "language fr", "je vous parle en français" },
    };

    [Trait("promise", "commands need a mention in a channel or group chat, none in the private chat")]
    [Trait("promise", "commands ignore case, accents and the mention, and work in both languages")]
    [Trait("promise", "the next and back commands move the step")]
    [Trait("promise", "the status command shows counts only")]
    [Trait("promise", "the summary command posts the summary card to the channel")]
    [Trait("promise", "the history command lists past retrospectives of the conversation")]
    [Trait("promise", "help and cancel work everywhere")]
    [Trait("promise", "public commands are answered in the thread")]
    [Theory]
    [MemberData(nameof(InThread))]
    public async Task It_is_answered_in_the_thread_it_was_typed_in(Phase phase, string french, string english, string words)
    {
        foreach (var typed in Spellings(french, english))
        {
            await using var scene = await Scene.InAsync(phase);
            await scene.SettleAsync();
            var before = scene.Bot.Connector.Posts.Count;

            var answer = await scene.Facilitator.InThread(Thread).SaysAsync(typed);

            answer.Words.ShouldContain(words, customMessage: typed);
            await scene.SettleAsync();
            scene.Bot.Connector.Posts.Skip(before).ShouldAllBe(post => post.Root == scene.Facilitator.Conversation);
        }
    }

    [Trait("promise", "the name command opens the form or dialog for a change")]
    [Trait("promise", "the enter command lets the facilitator type for the room")]
    [Trait("promise", "the group command opens grouping")]
    [Trait("promise", "the vote command opens voting")]
    [Trait("promise", "the deepen command opens the lessons of the current theme")]
    [Trait("promise", "commands that need a form are answered by a card with a button")]
    [Theory]
    [MemberData(nameof(ByForm))]
    public async Task It_is_answered_by_a_card_without_content_whose_button_opens_the_form(Phase phase, string french, string english, string button)
    {
        await using var scene = await Scene.InAsync(phase);
        foreach (var typed in Spellings(french, english))
        {
            var card = (await scene.Facilitator.InThread(Thread).SaysAsync(typed)).Card;

            card.Buttons.ShouldBe([button]);
            CardReading.Inputs(card.Json).ShouldBeEmpty();
            foreach (var content in new[] { "Plus de projets", "Des liens", "Réseaux — " }) card.Words.ShouldNotContain(content, customMessage: typed);
            (await card.ClicksAsync(button)).Form.Buttons.ShouldContain("Enregistrer");
        }

        // In the private chat the form or the first question itself stands there.
        foreach (var typed in new[] { french, english })
        {
            (await scene.Facilitator.Privately.SaysAsync(typed)).Words.ShouldNotBeNullOrWhiteSpace();
            await scene.Facilitator.Privately.SaysAsync("annuler");
        }
    }

    [Trait("promise", "commands need a mention in a channel or group chat, none in the private chat")]
    [Trait("promise", "the my changes command shows a person's own changes for editing")]
    [Trait("promise", "the my organisation command sets or clears it")]
    [Trait("promise", "personal commands are answered in the private chat, and the thread says only that")]
    [Theory]
    [MemberData(nameof(InPrivate))]
    public async Task It_is_answered_in_the_private_chat_and_the_thread_says_only_that(string french, string english, string words)
    {
        foreach (var typed in Spellings(french, english))
        {
            await using var scene = await Scene.InAsync(Phase.Naming);
            await Scene.NameAsync(scene.Partner, "Plus de projets communs");

            (await scene.Partner.InThread(Thread).SaysAsync(typed)).Words.ShouldBe("Je vous réponds en privé.", typed);

            await scene.Partner.Privately.SeesAsync(words);
            (await scene.Partner.Privately.SaysAsync(typed)).Words.ShouldContain(words);
        }
    }

    [Trait("promise", "the role commands give roles to mentioned people")]
    [Trait("promise", "public commands are answered in the thread")]
    [Theory]
    [InlineData("animation", "facilitation", "Aïcha anime maintenant la rétrospective.")]
    [InlineData("coordination", "coordination", "Aïcha coordonne maintenant")]
    public async Task A_role_is_given_in_the_thread_in_either_language(string french, string english, string words)
    {
        foreach (var typed in Spellings(french, english))
        {
            await using var scene = await Scene.InAsync(Phase.Naming);

            (await scene.Facilitator.InThread(Thread).MentionsAsync(typed, scene.Partner)).Words.ShouldContain(words);
        }
    }

    [Trait("promise", "the language command sets a person's language; the default is that of the client")]
    [Theory]
    [InlineData("langue en", "language en")]
    [InlineData("LANGUE EN.", "Language EN!")]
    public async Task Another_language_is_chosen_in_either(string french, string english)
    {
        foreach (var typed in new[] { french, english })
        {
            await using var scene = await Scene.EmptyAsync();

            (await scene.Partner.Privately.SaysAsync(typed)).Text.ShouldContain("I speak English to you");
        }
    }

    [Trait("promise", "the retrospective command sets one up and posts the live card")]
    [Theory]
    [InlineData("rétrospective")]
    [InlineData("démarrer")]
    [InlineData("retrospective")]
    [InlineData("start")]
    public async Task A_retrospective_begins_in_a_channel_and_not_in_a_private_chat(string typed)
    {
        await using var scene = await Scene.EmptyAsync();

        (await scene.Facilitator.Privately.SaysAsync(typed)).Text.ShouldContain("Cela se fait dans le canal");
        (await scene.Facilitator.InThread(Thread).SaysAsync(typed)).Card.Buttons.ShouldContain("Préparer une rétrospective");
    }

    [Trait("promise", "commands ignore case, accents and the mention, and work in both languages")]
    [Theory]
    [InlineData("<at>CollabBot</at> état")]
    [InlineData("état <at>CollabBot</at>")]
    [InlineData("  <at>CollabBot</at>&nbsp;ÉTAT&nbsp;")]
    [InlineData("<at>CollabBot</at>\nEtat")]
    public async Task Wherever_the_mention_stands_it_does_not_count(string typed)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var message = scene.Partner.Message("état");
        message["text"] = typed;
        var before = scene.Bot.Connector.Posts.Count;

        (await scene.Partner.SendAsync(message)).Status.ShouldBe(200);

        scene.Bot.Connector.Posts.Skip(before).ShouldContain(post => post.Text.Contains("en est à l’étape « Nommer »", StringComparison.Ordinal));
    }

    /// <summary>As it stands in the table, in the other language, and in capitals without accents.</summary>
    private static string[] Spellings(string french, string english) => french.Contains("Centre", StringComparison.Ordinal)
        ? [french, english, french.Replace("mon organisation", "MON ORGANISATION", StringComparison.Ordinal)]
        : [french, english, Plain(french)];

    private static string Plain(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToUpperInvariant();
}
