using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Ends the handling of an invoke with an answer of its own.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode = HttpStatusCode.InternalServerError;
        private readonly object? _body;

        /// <summary>Ends the invoke.</summary>
        /// <param name="statusCode">Status of the answer.</param>
        /// <param name="body">Body of the answer; empty if null.</param>
        public InvokeResponseException(HttpStatusCode statusCode, object? body = null)
            : base($"The invoke is answered with {(int)statusCode}.")
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>Ends the invoke with 500.</summary>
        public InvokeResponseException()
        {
        }

        /// <summary>Ends the invoke with 500.</summary>
        /// <param name="message">Why, for the developer.</param>
        public InvokeResponseException(string message)
            : base(message)
        {
        }

        /// <summary>Ends the invoke with 500.</summary>
        /// <param name="message">Why, for the developer.</param>
        /// <param name="innerException">What it comes from.</param>
        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        /// <summary>The answer.</summary>
        /// <returns>Status and body.</returns>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }

    // Reads the values of invokes; what is wrong with them is answered with 400 and says what (teams-platform 4.2).
    private static class InvokeValues
    {
        public static AdaptiveCardInvokeValue AdaptiveCard(IInvokeActivity activity)
        {
            var value = Read<AdaptiveCardInvokeValue>(activity, "");
            if (value.Action is null) throw Refusal("BadRequest", "Missing action property");
            if (value.Action.Type != "Action.Execute") throw Refusal("NotSupported", $"The action '{value.Action.Type}' is not supported.");
            return value;
        }

        public static SearchInvokeValue Search(IInvokeActivity activity)
        {
            var value = Read<SearchInvokeValue>(activity, " for search");
            if (string.IsNullOrEmpty(value.QueryText)) throw Refusal("BadRequest", "Missing queryText property for search");
            if (string.IsNullOrEmpty(value.Kind))
            {
                // Teams leaves it out.
                if (activity.ChannelId != "msteams") throw Refusal("BadRequest", "Missing kind property for search");
                value.Kind = SearchInvokeTypes.Search;
            }

            return value;
        }

        private static T Read<T>(IInvokeActivity activity, string purpose)
            where T : class
        {
            if (activity.Value is null) throw Refusal("BadRequest", $"Missing value property{purpose}");
            return SchemaJson.TryTo<T>(activity.Value, out var value) ? value! : throw Refusal("BadRequest", $"Value property is not properly formed{purpose}");
        }

        private static InvokeResponseException Refusal(string code, string message) => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });
    }
}
