using System.Globalization;
using System.Text;
using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.Contract;

/// <summary>
/// Every command in both languages and in several spellings: answered in the thread, by a card that opens a form, or in the private chat.
/// </summary>
public sealed class CommandTableTests
{
    private const string Thread = "1763700000042";

    /// <summary>Commands that are answered in the thread: step, French, English, and a text that only this answer contains.</summary>
    public static TheoryData<Phase, string, string, string> InThread => new()
    {
        { Phase.Naming, "état", "status", "« Bilan du plan » en est à l’étape « Nommer »" },
        { Phase.Naming, "carte", "card", "La carte de « Bilan du plan » est reposée" },
        { Phase.Naming, "aide", "help", "Je guide une rétrospective de groupe" },
        { Phase.Naming, "annuler", "cancel", "Il n’y a pas de question ouverte." },
        { Phase.Naming, "suivant", "next", "Passer au regroupement ?" },
        { Phase.Naming, "suivant confirmer", "next confirm", "On regroupe les changements." },
        { Phase.Naming, "précédent", "back", "La rétrospective est revenue en préparation." },
        { Phase.Naming, "animation", "facilitation", "Animation : Maude." },
        { Phase.Naming, "coordination", "coordination", "Animation : Maude." },
        { Phase.Naming, "historique", "history", "Il n’y a pas encore de rétrospective terminée ici." },
        { Phase.Naming, "rétrospective", "retrospective", "Vous pouvez en modifier les réglages" },
        { Phase.Naming, "démarrer", "start", "Vous pouvez en modifier les réglages" },
        { Phase.Closed, "résumé confirmer", "summary confirm", "RÉSUMÉ DE LA RÉTROSPECTIVE" },
        { Phase.Closed, "compte-rendu", "report", "Compte-rendu" },
        { Phase.Closed, "historique", "history", "1 rétrospective terminée" },
        { Phase.Closed, "rétrospective", "retrospective", "Préparez la rétrospective avec ce formulaire" },
    };

    /// <summary>
    /// Commands that are answered by a card whose only button opens a form: step, French, English, and the title of the button.
    /// </summary>
    public static TheoryData<Phase, string, string, string> ByForm => new()
    {
        { Phase.Naming, "nommer", "name", "Nommer un changement" },
        { Phase.Naming, "saisir", "enter", "Saisir pour la salle" },
        { Phase.Grouping, "regrouper", "group", "Regrouper les changements" },
        { Phase.Prioritising, "voter", "vote", "Voter" },
        { Phase.Deepening, "approfondir", "deepen", "Approfondir" },
    };

    /// <summary>Commands that are answered in the private chat: French, English, and a text of the answer.</summary>
    public static TheoryData<string, string, string> InPrivate => new()
    {
        { "mes changements", "my changes", "VOS CHANGEMENTS" },
        { "mes données", "my data", "Voici ce que je conserve à votre sujet" },
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
    public async Task A_public_command_is_answered_in_the_thread_it_was_typed_in(Phase phase, string french, string english, string words)
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
    public async Task A_command_that_needs_a_form_is_answered_by_a_card_whose_only_button_opens_it(
        Phase phase, string french, string english, string button)
    {
        await using var scene = await Scene.InAsync(phase);
        foreach (var typed in Spellings(french, english))
        {
            var card = (await scene.Facilitator.InThread(Thread).SaysAsync(typed)).Card;

            card.Buttons.ShouldBe([button]);
            CardReading.Inputs(card.Json).ShouldBeEmpty();
            foreach (var content in new[] { "Plus de projets", "Des liens", "Réseaux — " })
                card.Words.ShouldNotContain(content, customMessage: typed);
            (await card.ClicksAsync(button)).Form.Buttons.ShouldContain("Enregistrer");
        }

        // In the private chat the answer is the form itself or the first question.
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
    public async Task A_personal_command_is_answered_in_the_private_chat_and_the_thread_only_says_so(
        string french, string english, string words)
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
    public async Task A_role_command_gives_the_role_in_the_thread_in_both_languages(string french, string english, string words)
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
    public async Task The_language_command_works_in_both_languages(string french, string english)
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
    public async Task A_retrospective_is_started_in_a_channel_and_not_in_a_private_chat(string typed)
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
    public async Task The_mention_is_ignored_at_any_place_in_the_message(string typed)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var message = scene.Partner.Message("état");
        message["text"] = typed;
        var before = scene.Bot.Connector.Posts.Count;

        (await scene.Partner.SendAsync(message)).Status.ShouldBe(200);

        scene.Bot.Connector.Posts.Skip(before)
            .ShouldContain(post => post.Text.Contains("en est à l’étape « Nommer »", StringComparison.Ordinal));
    }

    /// <summary>
    /// The French command, the English one, and the French one in capitals without accents; the name of an organisation stays as it is.
    /// </summary>
    private static string[] Spellings(string french, string english) => french.Contains("Centre", StringComparison.Ordinal)
        ? [french, english, french.Replace("mon organisation", "MON ORGANISATION", StringComparison.Ordinal)]
        : [french, english, Plain(french)];

    private static string Plain(string text) =>
        string.Concat(
            text.Normalize(NormalizationForm.FormD)
                .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
            .ToUpperInvariant();
}
