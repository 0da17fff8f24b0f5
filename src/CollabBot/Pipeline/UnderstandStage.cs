using System.Text.Json;
using CollabBot.Messaging;
using CollabBot.Requests;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CollabBot.Pipeline;

/// <summary>Reads the activity into a request, once. No later stage looks at what was typed or pressed.</summary>
[Stage("reads what is wanted from the text, the button, the form or the invoke: one request")]
internal sealed class UnderstandStage(RequestReader reader, FeatureRegistry registry) : IStage
{
    public Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        if (Read(scope) is { } refused)
        {
            scope.InvokeResponse = new InvokeResponse { Status = refused };
            return scope.Context.SendActivityAsync(SdkJson.InvokeAnswer(refused, null), cancellationToken);
        }

        return next();
    }

    /// <returns>The HTTP status of an invoke that cannot be read; null if the request was read.</returns>
    private int? Read(TurnScope scope)
    {
        switch (scope.Activity.Type)
        {
            case ActivityTypes.Message:
                ReadMessage(scope);
                return null;
            case ActivityTypes.Invoke:
                return ReadInvoke(scope);
            case ActivityTypes.MessageUpdate:
                scope.Request = new EditedMessage();
                return null;
            default:
                scope.Request = registry.Installation(
                    InstallEvents.PlaceOf(scope.Activity),
                    InstallEvents.IsRemoval(scope.Activity),
                    InstallEvents.IsUpgrade(scope.Activity));
                return null;
        }
    }

    private void ReadMessage(TurnScope scope)
    {
        var (activity, data) = (scope.Activity, SdkJson.Text(scope.Activity.Value));
        if (data is not null && (string.IsNullOrWhiteSpace(activity.Text) || IsObject(activity.Text)))
        {
            ReadButton(scope, data);
            return;
        }

        // Dialogs read the text of the activity, so what clients add to it goes from there too.
        activity.Text = TypedText.Of(activity);
        var isButton = IsObject(activity.Text) && reader.Button(ButtonValues.Read(activity.Text)) is not UnknownButton;
        if (isButton) ReadButton(scope, activity.Text);
        else scope.Request = reader.Text(activity.Text, activity.Recipient?.Name);
    }

    /// <summary>Whether a text may be JSON: some clients send the data of a form as text, in its own message or in the next.</summary>
    private static bool IsObject(string text) => text.AsSpan().Trim() is ['{', .., '}'];

    private int? ReadInvoke(TurnScope scope)
    {
        using var document = JsonDocument.Parse(SdkJson.Text(scope.Activity.Value) ?? "{}", new JsonDocumentOptions { MaxDepth = 128 });
        var value = document.RootElement;
        if (value.ValueKind != JsonValueKind.Object) return StatusCodes.Status400BadRequest;

        switch (scope.Activity.Name)
        {
            case "adaptiveCard/action":
                if (value.Member("action") is not { ValueKind: JsonValueKind.Object } action) return StatusCodes.Status400BadRequest;
                ReadButton(scope, action.Member("data")?.GetRawText());
                return null;
            case "task/fetch" or "task/submit" or "composeExtension/submitAction":
                ReadButton(scope, value.Member("data")?.GetRawText());
                return null;
            case { } name when registry.Invoke(name) is { } read:
                scope.Request = read(value) ?? new UnknownButton();
                return null;
            default:
                return StatusCodes.Status501NotImplemented;
        }
    }

    private void ReadButton(TurnScope scope, string? json)
    {
        var values = ButtonValues.Read(json);
        scope.Once = values.Once;
        scope.Request = reader.Button(values);
    }
}
