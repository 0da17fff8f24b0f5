using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

// Invokes. Members whose official signature names JObject are left out; their invokes are answered with 501.
public partial class TeamsActivityHandler
{
    /// <summary>An invoke: calls the member that fits its name (teams-platform 4.2).</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer; null if it was already sent as an activity.</returns>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            var activity = turnContext.Activity;
            // Buttons of old hero cards send invokes without a name.
            if (activity.Name is null && activity.ChannelId == Channels.Msteams) return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
            switch (activity.Name)
            {
                case "fileConsent/invoke":
                    return await OnTeamsFileConsentAsync(turnContext, Value<FileConsentCardResponse>(activity), cancellationToken).ConfigureAwait(false);
                case "actionableMessage/executeAction":
                    await OnTeamsO365ConnectorCardActionAsync(turnContext, Value<O365ConnectorCardActionQuery>(activity), cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();
                case "composeExtension/queryLink":
                    return CreateInvokeResponse(await OnTeamsAppBasedLinkQueryAsync(turnContext, Value<AppBasedLinkQuery>(activity), cancellationToken).ConfigureAwait(false));
                case "composeExtension/anonymousQueryLink":
                    return CreateInvokeResponse(await OnTeamsAnonymousAppBasedLinkQueryAsync(turnContext, Value<AppBasedLinkQuery>(activity), cancellationToken).ConfigureAwait(false));
                case "composeExtension/query":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionQueryAsync(turnContext, Value<MessagingExtensionQuery>(activity), cancellationToken).ConfigureAwait(false));
                case "composeExtension/submitAction":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turnContext, Value<MessagingExtensionAction>(activity), cancellationToken).ConfigureAwait(false));
                case "composeExtension/fetchTask":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionFetchTaskAsync(turnContext, Value<MessagingExtensionAction>(activity), cancellationToken).ConfigureAwait(false));
                case "composeExtension/querySettingUrl":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turnContext, Value<MessagingExtensionQuery>(activity), cancellationToken).ConfigureAwait(false));
                case "task/fetch":
                    return CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(turnContext, Value<TaskModuleRequest>(activity), cancellationToken).ConfigureAwait(false));
                case "task/submit":
                    return CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(turnContext, Value<TaskModuleRequest>(activity), cancellationToken).ConfigureAwait(false));
                case "tab/fetch":
                    return CreateInvokeResponse(await OnTeamsTabFetchAsync(turnContext, Value<TabRequest>(activity), cancellationToken).ConfigureAwait(false));
                case "tab/submit":
                    return CreateInvokeResponse(await OnTeamsTabSubmitAsync(turnContext, Value<TabSubmit>(activity), cancellationToken).ConfigureAwait(false));
                default:
                    return await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (InvokeResponseException refusal)
        {
            return refusal.CreateInvokeResponse();
        }
    }

    /// <summary>An invoke without a name: a button of an old card.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A sign-in goes on; calls <see cref="OnTeamsSigninVerifyStateAsync"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling; the answer is an empty 200.</returns>
    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    /// <summary>A sign-in in a window has ended.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling; the answer is an empty 200.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody accepted or declined a file.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="fileConsentCardResponse">What was chosen.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">400 for an unknown choice.</exception>
    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        switch (fileConsentCardResponse.Action)
        {
            case "accept":
                await OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken).ConfigureAwait(false);
                return CreateInvokeResponse();
            case "decline":
                await OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken).ConfigureAwait(false);
                return CreateInvokeResponse();
            default:
                throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{fileConsentCardResponse.Action} is not a supported Action.");
        }
    }

    /// <summary>Somebody accepted a file.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="fileConsentCardResponse">Where to upload it.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling; the answer is an empty 200.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody declined a file.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="fileConsentCardResponse">Which one.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling; the answer is an empty 200.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A button of a connector card was pressed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">Which one.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the handling; the answer is an empty 200.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task OnTeamsO365ConnectorCardActionAsync(ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody typed an address of this app.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">The address.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody who has not installed the app typed an address of it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">The address.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody searches with a message extension.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">What was typed.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody called a command that opens a dialog.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="action">The command.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody submitted the dialog of a command, or edited or sent its preview.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="action">The command and what was entered.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">400 for an unknown step.</exception>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => action.BotMessagePreviewAction switch
    {
        null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
        "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
        "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
        var other => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{other} is not a supported BotMessagePreviewAction."),
    };

    /// <summary>Somebody submitted the dialog of a command.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="action">The command and what was entered.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody wants to edit the preview of a message.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="action">The command and the preview.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody wants to send the previewed message.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="action">The command and the preview.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody opens the settings of a message extension.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">The command.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody opens a dialog.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="taskModuleRequest">Data of the button.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody submits a dialog.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="taskModuleRequest">Data of the button and what was entered.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer; null closes the dialog.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody opens a card tab.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="tabRequest">Which one.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody pressed a button on a card tab.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="tabSubmit">What was entered.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ActivityHandler.InvokeResponseException">Always, unless overridden: 501.</exception>
    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static T Value<T>(IInvokeActivity activity)
        where T : class =>
        SchemaJson.TryTo<T>(activity.Value, out var read) ? read! : throw new InvokeResponseException(HttpStatusCode.BadRequest);
}
