using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class WaterfallTests
{
    private static readonly WaterfallStep Wait = (_, _) => Task.FromResult(Dialog.EndOfTurn);

    [Fact]
    public async Task Each_step_gets_the_message_after_the_step_before()
    {
        var seen = new List<string>();
        WaterfallStep note = (step, _) =>
        {
            seen.Add($"{step.Index} {step.Reason} {step.Result}".Trim());
            return Task.FromResult(Dialog.EndOfTurn);
        };
        var talk = new Talk(() => new WaterfallDialog("steps", [note, note, note]));

        await talk.SaysAsync("start");
        await talk.SaysAsync("one");
        await talk.SaysAsync("two");

        seen.ShouldBe(["0 BeginCalled", "1 ContinueCalled one", "2 ContinueCalled two"]);
    }

    [Fact]
    public async Task After_the_last_step_the_waterfall_ends_with_the_last_answer()
    {
        var talk = new Talk(() => new WaterfallDialog("steps", [Wait]));

        await talk.SaysAsync("start");
        await talk.SaysAsync("end");

        (talk.Turn.Status, talk.Turn.Result).ShouldBe((DialogTurnStatus.Complete, "end"));
    }

    [Fact]
    public async Task A_waterfall_without_steps_ends_at_once()
    {
        var talk = new Talk(() => new WaterfallDialog("steps"));

        await talk.SaysAsync("start");

        talk.Turn.Status.ShouldBe(DialogTurnStatus.Complete);
    }

    [Fact]
    public async Task A_step_can_run_the_next_one_in_the_same_turn()
    {
        var talk = new Talk(() => new WaterfallDialog("steps",
        [
            (step, cancellationToken) => step.NextAsync(7, cancellationToken),
            (step, cancellationToken) => step.EndDialogAsync($"{step.Reason} {step.Result}", cancellationToken),
        ]));

        await talk.SaysAsync("start");

        talk.Turn.Result.ShouldBe("NextCalled 7");
    }

    [Fact]
    public async Task A_step_cannot_run_the_next_one_twice()
    {
        var talk = new Talk(() => new WaterfallDialog("steps",
        [
            async (step, cancellationToken) =>
            {
                await step.NextAsync(null, cancellationToken);
                return await step.NextAsync(null, cancellationToken);
            },
            Wait,
            Wait,
        ]));

        (await Should.ThrowAsync<Exception>(() => talk.SaysAsync("start"))).Message.ShouldContain("steps");
    }

    [Fact]
    public async Task After_an_activity_that_is_not_a_message_the_waterfall_still_waits()
    {
        var talk = new Talk(() => new WaterfallDialog("steps", [Wait, Wait]));
        await talk.SaysAsync("start");

        await talk.SendsAsync(new Activity { Type = ActivityTypes.Typing });
        talk.Turn.Status.ShouldBe(DialogTurnStatus.Waiting);
        await talk.SaysAsync("one");
        talk.Turn.Status.ShouldBe(DialogTurnStatus.Waiting);
        await talk.SaysAsync("two");

        talk.Turn.Status.ShouldBe(DialogTurnStatus.Complete);
    }

    [Fact]
    public async Task The_result_of_an_inner_dialog_goes_to_the_next_step()
    {
        var talk = new Talk(() => new ComponentDialog("component")
            .AddDialog(new WaterfallDialog("outer",
            [
                (step, cancellationToken) => step.BeginDialogAsync("inner", "handed in", cancellationToken),
                (step, cancellationToken) => step.EndDialogAsync($"{step.Reason}: {step.Result}", cancellationToken),
            ]))
            .AddDialog(new WaterfallDialog("inner",
            [
                Wait,
                (step, cancellationToken) => step.EndDialogAsync($"{step.Options}, {step.Result}", cancellationToken),
            ])));

        await talk.SaysAsync("start");
        await talk.SaysAsync("answered");

        talk.Turn.Result.ShouldBe("EndCalled: handed in, answered");
    }

    [Fact]
    public async Task A_waterfall_can_replace_itself()
    {
        var talk = new Talk(() => new ComponentDialog("component").AddDialog(new WaterfallDialog("loop",
        [
            (step, _) =>
            {
                step.Values["round"] = step.Options as string ?? "first";
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, cancellationToken) => (string)step.Result == "again"
                ? step.ReplaceDialogAsync("loop", "second", cancellationToken)
                : step.EndDialogAsync(step.Values["round"], cancellationToken),
        ])));

        await talk.SaysAsync("start");
        await talk.SaysAsync("again");
        talk.Turn.Status.ShouldBe(DialogTurnStatus.Waiting);
        await talk.SaysAsync("enough");

        talk.Turn.Result.ShouldBe("second");
    }

    [Fact]
    public async Task A_step_can_be_added()
    {
        var talk = new Talk(() => new WaterfallDialog("steps", [Wait])
            .AddStep((step, ct) => step.EndDialogAsync($"added, {step.Result}", ct)));

        await talk.SaysAsync("start");
        await talk.SaysAsync("one");

        talk.Turn.Result.ShouldBe("added, one");
        Should.Throw<ArgumentNullException>(() => new WaterfallDialog("steps").AddStep(null!));
    }
}
