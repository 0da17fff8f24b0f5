using System.Text.Json;
using CollabBot.LocalChannel.Rehearsing;

namespace CollabBot.LocalChannel.Tests;

/// <summary>How scripted partners fill in a form: required inputs, choices and points.</summary>
public sealed class FormFillingTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    private const string Naming = """
        {"body":[{"type":"Input.Text","id":"statement","isRequired":true},
          {"type":"Input.ChoiceSet","id":"direction","isRequired":true,
           "choices":[{"title":"▲ positif","value":"p"},{"title":"▼ négatif","value":"n"}]},
          {"type":"Container","items":[
           {"type":"Input.Text","id":"why","label":"Pourquoi est-ce significatif ?"},
           {"type":"Input.Text","id":"example","label":"Un exemple","value":"déjà"}]}],
         "actions":[{"type":"Action.ToggleVisibility","title":"…"},{"type":"Action.Submit","data":{"act":"name"}},
          {"type":"Action.Submit","associatedInputs":"none","data":{"act":"other"}}]}
        """;

    private const string Voting = """
        {"body":[
          {"type":"Input.ChoiceSet","id":"a","value":"0","choices":[{"title":"0 point","value":"0"},{"title":"2 points","value":"2"}]},
          {"type":"Input.ChoiceSet","id":"b","value":"0","choices":[{"title":"0 point","value":"0"},{"title":"3 points","value":"3"}]}],
         "actions":[{"type":"Action.Submit","data":{"act":"vote"}}]}
        """;

    [Fact]
    public void Statement_direction_and_reason_go_into_the_matching_inputs() =>
        Filled(Naming, new(Text: "Un changement", Choice: "▼", More: "Parce que"))
            .ShouldBe("""{"act":"name","statement":"Un changement","direction":"n","why":"Parce que","example":"déjà"}""");

    [Fact]
    public void Points_start_at_the_chosen_theme_and_are_limited_to_the_largest_choice() =>
        Filled(Voting, new(Points: [3, 2], First: 1)).ShouldBe("""{"act":"vote","a":"2","b":"3"}""");

    [Fact]
    public void A_card_without_a_submit_button_is_not_filled_in() =>
        FormFilling.Of(
            JsonElement.Parse("""{"body":[],"actions":[{"type":"Action.Submit","data":{"msteams":{"type":"task/fetch"}}}]}"""),
            new()).ShouldBeNull();

    [Fact]
    public void Every_scripted_partner_has_changes_and_three_lessons_in_both_languages()
    {
        foreach (var locale in new[] { "fr-CA", "en-CA" })
        {
            var partners = PartnerScript.All(locale, DemoTeam.Facilitator);
            partners.Count.ShouldBe(12);
            partners.ShouldAllBe(
                partner => partner.Changes.Count > 0
                    && partner.Lessons.Count == 3
                    && partner.Changes.All(change => "▲▼=?".Contains(change.Sign)));
            partners.SelectMany(partner => partner.Changes).Select(change => change.Text).ShouldBeUnique();
        }
    }

    private static string Filled(string form, FormFilling.Fill fill) =>
        JsonSerializer.Serialize(FormFilling.Of(JsonElement.Parse(form), fill), Readable);
}
