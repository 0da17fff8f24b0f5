using System.Text.Json;
using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>Reads a typed text as a request of a feature; null if it is none.</summary>
internal delegate IRequest? TextReader(string text);

/// <summary>Reads the values of a button or form as a request of a feature; null if they cannot be read.</summary>
internal delegate IRequest? ButtonReader(ButtonValues values);

/// <summary>Reads the value of an invoke as a request of a feature; null if it cannot be read.</summary>
internal delegate IRequest? InvokeReader(JsonElement value);

/// <summary>Makes the request for an installation event.</summary>
/// <param name="place">The id of the installation: of the team, or of the chat.</param>
/// <param name="isRemoval">Whether the bot was removed.</param>
/// <param name="isUpgrade">Whether an earlier installation was upgraded.</param>
internal delegate IRequest InstallationReader(string place, bool isRemoval, bool isUpgrade);

/// <summary>Collects what a feature understands: command words, texts, buttons, forms, its handlers and its services.</summary>
internal sealed class FeatureBuilder(string name, IServiceCollection services)
{
    public string Name { get; } = name;

    /// <summary>The services of the feature's own classes.</summary>
    public IServiceCollection Services { get; } = services;

    public List<(string[] Words, Func<IRequest> Request)> Commands { get; } = [];

    public List<(string Example, TextReader Read)> Exact { get; } = [];

    public List<(string Example, TextReader Read, Predicate<IRequest> IsUnmistakable)> Worded { get; } = [];

    public List<(string Key, ButtonReader Read)> Buttons { get; } = [];

    public List<(string Key, ButtonReader Read)> Forms { get; } = [];

    public List<(Phase Step, string[] Words, Func<IRequest> Request)> StepCommands { get; } = [];

    public List<(Phase Step, TextReader Read)> StepTexts { get; } = [];

    public List<(Phase Step, string Key, ButtonReader Read)> StepForms { get; } = [];

    public List<(string Name, InvokeReader Read)> Invokes { get; } = [];

    public InstallationReader? Installation { get; private set; }

    /// <summary>The step that the feature belongs to; null if it belongs to none or to several.</summary>
    public Phase? Step { get; private set; }

    /// <summary>The feature belongs to one step: its worded commands are commands beside an open question of that step only.</summary>
    public FeatureBuilder Of(Phase step)
    {
        Step = step;
        return this;
    }

    public List<Type> Handlers { get; } = [];

    /// <summary>A text that equals one of these words is the request. The first word of each language is the one that help names.</summary>
    public FeatureBuilder Command(Func<IRequest> request, params string[] words)
    {
        Commands.Add((words, request));
        return this;
    }

    /// <summary>
    /// A text that is the request by its whole shape, so that it is a command even where any other text would be an answer.
    /// </summary>
    /// <param name="example">An example, for the list of what the bot understands.</param>
    /// <param name="read">Gets the text with its line ends; folds it itself.</param>
    public FeatureBuilder Text(string example, TextReader read)
    {
        Exact.Add((example, read));
        return this;
    }

    /// <summary>
    /// A command followed by the person's own words, which are kept as typed. While a question is open, such a text may be its answer.
    /// </summary>
    /// <param name="example">An example, for the list of what the bot understands.</param>
    /// <param name="read">Gets the text with its line ends.</param>
    /// <param name="isUnmistakable">Whether a text that was read so is almost certainly the command; null for never.</param>
    public FeatureBuilder WordedText(string example, TextReader read, Predicate<IRequest>? isUnmistakable = null)
    {
        Worded.Add((example, read, isUnmistakable ?? (_ => false)));
        return this;
    }

    /// <summary>A button, or the submit of a form, with this key sends the request.</summary>
    public FeatureBuilder Button(string key, ButtonReader read)
    {
        Buttons.Add((key, read));
        return this;
    }

    /// <summary>A button that opens the form with this key sends the request.</summary>
    public FeatureBuilder OpensForm(string key, ButtonReader open)
    {
        Forms.Add((key, open));
        return this;
    }

    /// <summary>In one step, a command of another feature means this instead.</summary>
    public FeatureBuilder CommandIn(Phase step, Func<IRequest> request, params string[] words)
    {
        StepCommands.Add((step, words, request));
        return this;
    }

    /// <summary>In one step, a text that another feature reads by its shape means this instead, if it can be read so.</summary>
    public FeatureBuilder TextIn(Phase step, TextReader read)
    {
        StepTexts.Add((step, read));
        return this;
    }

    /// <summary>In one step, the form of another feature is this instead.</summary>
    public FeatureBuilder FormIn(Phase step, string key, ButtonReader open)
    {
        StepForms.Add((step, key, open));
        return this;
    }

    /// <summary>An invoke of Teams that comes from no button of a card, such as the message extension.</summary>
    public FeatureBuilder Invoke(string name, InvokeReader read)
    {
        Invokes.Add((name, read));
        return this;
    }

    /// <summary>The bot was installed or uninstalled.</summary>
    public FeatureBuilder OnInstallation(InstallationReader read)
    {
        Installation = read;
        return this;
    }

    /// <summary>The class handles every request whose handler interface it implements.</summary>
    public FeatureBuilder Handler<THandler>()
        where THandler : class
    {
        Handlers.Add(typeof(THandler));
        return this;
    }
}
