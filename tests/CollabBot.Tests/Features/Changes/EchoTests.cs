using CollabBot.Domain;

namespace CollabBot.Tests.Features.Changes;

/// <summary>
/// Before the reveal the bot repeats in a shared conversation no text that was typed there: not in a refusal, a card or a suggestion.
/// </summary>
public sealed class EchoTests
{
    private const string Canary = "Zinzolin";
    private static readonly string Long = new('z', 1001);

    private static readonly string[] Typed =
    [
        $"{Canary}", $"nommer {Canary}", $"nomer {Canary}", $"nommer : {Canary}", $"changement attendu {Canary}",
        $"mes changements {Canary}", $"modifier 1 : {Canary}", $"retirer 1 {Canary}",
        $"saisir\n+ {Canary}", $"saisir\n+ {Canary} {Long}", $"saisir {Canary}", $"regrouper {Canary}",
        $"regrouper 1 : {Canary}", $"dégrouper {Canary}", $"renommer {Canary} : Autre",
        $"sens {Canary} : positif", $"placer {Canary} : 1", $"fusionner {Canary}, Autre",
        $"scinder 1 : {Canary}", $"enlever {Canary}", $"défaire {Canary}", $"changements {Canary}",
        $"voter {Canary} : 3", $"voter {Canary}", $"points de la salle 3 : {Canary} 2",
        $"points de la salle {Canary}", $"retenir {Canary}", $"retenir {Canary} parce que {Canary}",
        $"pourquoi {Canary} : {Canary}", $"à noter : {Canary}", $"facilitant : {Canary}",
        $"souhait : {Canary}", $"écueil : {Canary}\n  {Canary}", $"leçons de la salle : + {Canary}",
        $"modifier 3 : {Canary}", $"déplacer 3 {Canary}", $"copier 3 écueil {Canary}",
        $"remettre 3 {Canary}", $"+1 {Canary}", $"modifier réglage : {Canary}",
        $"modifier glossaire : {Canary}", $"modifier période : {Canary}", $"modifier date : {Canary}",
        $"modifier langue : {Canary}", $"suivant {Canary}", $"précédent {Canary}", $"état {Canary}",
        $"résumé {Canary}", $"compte-rendu {Canary}", $"historique {Canary}", $"animation {Canary}",
        $"langue {Canary}", $"mon organisation {Canary}", $"mon rôle {Canary}",
        $"terminé {Canary}", $"autre étape {Canary}", $"aide {Canary}", $"annuler {Canary}",
        $"rétrospective {Canary}", $"changer de rétrospective {Canary}",
    ];

    [Trait("promise", "changes are private until the reveal")]
    [Trait("promise", "a refusal that would quote a person goes to the private chat")]
    [Trait("promise", "the channel repeats no contributor's text before the reveal")]
    [Theory]
    [InlineData("a partner", "channel")]
    [InlineData("a partner", "group")]
    [InlineData("the facilitator", "channel")]
    [InlineData("the facilitator", "group")]
    public async Task Text_typed_after_any_command_in_a_shared_conversation_is_not_repeated_there_before_the_reveal(
        string who,
        string place)
    {
        await using var scene = await Scene.EmptyAsync();
        var root = place == "channel" ? scene.Facilitator.Conversation : "19:group@thread.v2";
        await scene.Facilitator.In(root).SaysAsync($"rétrospective {Scene.Title}");
        await scene.Facilitator.In(root).SaysAsync("suivant confirmer");
        var member = (who == "a partner" ? scene.Partner : scene.Facilitator).In(root);
        if (place == "channel") await Scene.NameAsync(member, $"Une {Canary}");

        foreach (var typed in Typed)
        {
            (await member.SaysAsync(typed)).Words.ShouldNotContain(Canary, Case.Insensitive, typed);
            (await member.SaysAsync("annuler")).Words.ShouldNotContain(Canary, Case.Insensitive, typed);
        }

        await scene.SettleAsync();
        foreach (var post in scene.Bot.Connector.Posts.Where(post => post.Root == root))
            post.Words.ShouldNotContain(Canary, Case.Insensitive);
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
    }

    [Trait("promise", "a refusal that would quote a person goes to the private chat")]
    [Fact]
    public async Task Refusals_in_a_dialog_in_the_channel_do_not_quote_the_answers()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, $"Une {Canary} de plus");
        var partner = scene.Partner.InThread("1763900000001");

        await partner.SaysAsync("nommer ici");
        foreach (var answer in new[]
        {
            $"{Canary} {Long}", $"Une {Canary} de plus", "dans tous les sens", "positif", $"{Canary} {Long}",
            $"Thème {Canary}", "passer", "passer", "oui", "non",
        })
        {
            (await partner.SaysAsync(answer)).Words.ShouldNotContain(Canary, Case.Insensitive, answer);
        }

        await scene.SettleAsync();
        scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    [Trait("promise", "a refusal that would quote a person goes to the private chat")]
    [Fact]
    public async Task That_a_person_has_named_no_change_is_said_only_in_their_private_chat()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        foreach (var typed in new[] { "modifier 1", "retirer 1", "mes changements" }) await scene.Partner.SaysAsync(typed);

        await scene.Partner.Privately.SeesAsync("Vous n’avez pas de changement ici.");
        await scene.SettleAsync();
        scene.Bot.Team.InPrivate(scene.Partner.Person).Count().ShouldBe(3);
        scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains("pas de changement ici"));
    }
}
