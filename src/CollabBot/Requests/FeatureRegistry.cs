using System.Reflection;
using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>Who handles a kind of request, and what the pipeline finds before.</summary>
/// <param name="Request">The kind of request.</param>
/// <param name="Handler">The class that handles it.</param>
/// <param name="Needs">The retrospective and the rights; null if it is about no single retrospective.</param>
internal sealed record RequestRoute(Type Request, Type Handler, NeedsAttribute? Needs)
{
    private static readonly MethodInfo Plain = Method(nameof(HandlePlainAsync));
    private static readonly MethodInfo Found = Method(nameof(HandleFoundAsync));

    private readonly Call call = (Needs is null ? Plain : Found).MakeGenericMethod(Request).CreateDelegate<Call>();

    private delegate Task<Reply> Call(object handler, IRequest request, Turn turn, CancellationToken cancellationToken);

    /// <summary>Calls the handler; the turn is a <see cref="RetrospectiveTurn"/> if <see cref="Needs"/> is given.</summary>
    public Task<Reply> HandleAsync(IServiceProvider services, IRequest request, Turn turn, CancellationToken cancellationToken) =>
        call(services.GetRequiredService(Handler), request, turn, cancellationToken);

    private static Task<Reply> HandlePlainAsync<TRequest>(object handler, IRequest request, Turn turn, CancellationToken cancellationToken)
        where TRequest : IRequest => ((IHandler<TRequest>)handler).HandleAsync((TRequest)request, turn, cancellationToken);

    private static Task<Reply> HandleFoundAsync<TRequest>(object handler, IRequest request, Turn turn, CancellationToken cancellationToken)
        where TRequest : IRetrospectiveRequest =>
        ((IRetrospectiveHandler<TRequest>)handler).HandleAsync((TRequest)request, (RetrospectiveTurn)turn, cancellationToken);

    private static MethodInfo Method(string name) => typeof(RequestRoute).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;
}

/// <summary>
/// Everything the bot understands, built once at the start from the list of features. Two features with the same words or keys, or two
/// handlers of one request, make the start fail.
/// </summary>
internal sealed class FeatureRegistry
{
    private static readonly NeedsAttribute Default = new(Access.Open);

    private readonly Dictionary<string, Func<IRequest>> commands = [];
    private readonly Dictionary<string, ButtonReader> buttons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ButtonReader> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Phase Step, Func<IRequest> Request)> stepCommands = [];
    private readonly Dictionary<string, (Phase Step, ButtonReader Read)> stepForms = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, RequestRoute> routes = [];
    private readonly Dictionary<Type, Phase?> steps = [];

    private FeatureRegistry(IReadOnlyList<FeatureBuilder> features) => Features = features;

    /// <summary>The features in the order in which their texts are tried.</summary>
    public IReadOnlyList<FeatureBuilder> Features { get; }

    public IReadOnlyCollection<RequestRoute> Routes => routes.Values;

    /// <summary>Registers the features and their services.</summary>
    /// <exception cref="InvalidOperationException">Two features claim the same word, key or request.</exception>
    public static FeatureRegistry Build(IEnumerable<IFeature> features, IServiceCollection services)
    {
        List<FeatureBuilder> built = [];
        foreach (var feature in features)
        {
            var builder = new FeatureBuilder(feature.GetType().Name.Replace("Feature", "", StringComparison.Ordinal), services);
            feature.Register(builder);
            built.Add(builder);
        }

        var registry = new FeatureRegistry(built);
        foreach (var feature in built) registry.Add(feature, services);
        return registry;
    }

    /// <summary>The request of a text that equals a command; null if none.</summary>
    public IRequest? Command(string text)
    {
        var folded = Key(text);
        if (!commands.TryGetValue(folded, out var request)) return null;
        return stepCommands.TryGetValue(folded, out var step) ? new DependsOnStep(step.Step, step.Request(), request()) : request();
    }

    /// <summary>« compte rendu » is written with a hyphen or without.</summary>
    private static string Key(string text) => CommandWords.Fold(text).Replace('-', ' ');

    /// <summary>
    /// Whether a request is of the step: its feature belongs to that step or to none.
    /// </summary>
    public bool IsOf(Phase step, IRequest request) =>
        !steps.TryGetValue(request.GetType(), out var own) || own is null || own == step;

    /// <summary>The request of a text that is one by its whole shape; null if none.</summary>
    public IRequest? Exact(string text)
    {
        var known = Features
            .SelectMany(feature => feature.Exact)
            .Select(exact => exact.Read(text))
            .FirstOrDefault(read => read is not null);
        if (known is not { } request) return null;

        foreach (var (step, read) in Features.SelectMany(feature => feature.StepTexts))
        {
            if (read(text) is { } inStep) return new DependsOnStep(step, inStep, request);
        }

        return request;
    }

    /// <summary>The command that a text may be, with the person's own words as arguments; null if none.</summary>
    public (IRequest Request, bool IsUnmistakable)? Worded(string text)
    {
        foreach (var (_, read, isUnmistakable) in Features.SelectMany(feature => feature.Worded))
        {
            if (read(text) is { } request) return (request, isUnmistakable(request));
        }

        return null;
    }

    /// <summary>Who reads an invoke that comes from no button; null if no feature does.</summary>
    public InvokeReader? Invoke(string name) =>
        Features.SelectMany(feature => feature.Invokes).Where(invoke => invoke.Name == name).Select(invoke => invoke.Read).FirstOrDefault();

    /// <summary>The request for an installation event.</summary>
    public IRequest Installation(string place, bool isRemoval, bool isUpgrade) =>
        Features.Select(feature => feature.Installation).First(read => read is not null)!(place, isRemoval, isUpgrade);

    /// <summary>The request of a button or form; <see cref="UnknownButton"/> if it cannot be read.</summary>
    public IRequest Button(ButtonValues values)
    {
        if (values.NamesRetrospectiveWrongly || values.Act is not { } act) return new UnknownButton();
        return (act == ButtonData.Open ? OpenForm(values) : buttons.GetValueOrDefault(act)?.Invoke(values)) ?? new UnknownButton();
    }

    private IRequest? OpenForm(ButtonValues values)
    {
        var key = values.Text(ButtonData.Form) ?? "";
        if (forms.GetValueOrDefault(key)?.Invoke(values) is not { } request) return null;
        return stepForms.TryGetValue(key, out var step) && step.Read(values) is { } inStep
            ? new DependsOnStep(step.Step, inStep, request)
            : request;
    }

    /// <summary>Who handles a request.</summary>
    /// <exception cref="KeyNotFoundException">Nobody: a mistake of this program, which a test finds.</exception>
    public RequestRoute RouteOf(IRequest request) => routes[request.GetType()];

    /// <summary>Whether a request is about one retrospective, so that a private chat with several must know which.</summary>
    public bool IsAboutOne(IRequest request) => request switch
    {
        SayText { Meaning: { } meaning } => IsAboutOne(meaning),
        SayText or DependsOnStep => true,
        _ => routes.TryGetValue(request.GetType(), out var route) && route.Needs is not null,
    };

    /// <summary>The command word that a mistyped text comes closest to, as it is spelt; null if none comes close.</summary>
    public string? Nearest(string text)
    {
        var folded = CommandWords.Fold(text);
        if (folded.Length is < 3 or > 30) return null;

        var (word, distance) = Features
            .SelectMany(feature => feature.Commands)
            .SelectMany(command => command.Words)
            .Where(word => word.Length > 2)
            .Select(word => (word, Distance: CommandWords.Distance(folded, CommandWords.Fold(word))))
            .MinBy(entry => entry.Distance);
        return distance <= Math.Max(1, word.Length / 3) ? word : null;
    }

    /// <summary>What each feature understands, one line each: command words, texts, buttons, forms.</summary>
    public IEnumerable<string> Describe()
    {
        foreach (var feature in Features)
        {
            string[] texts = [.. feature.Exact.Select(text => text.Example), .. feature.Worded.Select(text => text.Example)];
            List<string> lines =
            [
                .. feature.Commands.Select(command => $"command  {string.Join(", ", command.Words)}"),
                .. texts.Select(example => $"text     {example}"),
                .. feature.Buttons.Select(button => $"button   {button.Key}"),
                .. feature.Forms.Select(form => $"form     {form.Key}"),
                .. feature.Invokes.Select(invoke => $"invoke   {invoke.Name}"),
            ];
            foreach (var line in lines) yield return $"{feature.Name,-20} {line}";
        }
    }

    private void Add(FeatureBuilder feature, IServiceCollection services)
    {
        foreach (var (words, request) in feature.Commands)
        {
            foreach (var word in words.Select(Key).Distinct()) Claim(commands, word, request, $"the command « {word} »");
        }

        foreach (var (key, read) in feature.Buttons) Claim(buttons, key, read, $"the button {key}");
        foreach (var (key, read) in feature.Forms) Claim(forms, key, read, $"the form {key}");
        foreach (var (step, words, request) in feature.StepCommands)
        {
            foreach (var word in words.Select(Key))
                Claim(stepCommands, word, (step, request), $"the command « {word} » in the step {step}");
        }

        foreach (var (step, key, read) in feature.StepForms) Claim(stepForms, key, (step, read), $"the form {key} in the step {step}");
        foreach (var handler in feature.Handlers)
        {
            services.AddScoped(handler);
            foreach (var contract in handler.GetInterfaces().Where(type => type.IsGenericType))
            {
                var kind = contract.GetGenericTypeDefinition();
                if (kind != typeof(IHandler<>) && kind != typeof(IRetrospectiveHandler<>)) continue;

                var request = contract.GetGenericArguments()[0];
                var needs = kind == typeof(IHandler<>) ? null : request.GetCustomAttribute<NeedsAttribute>() ?? Default;
                steps[request] = feature.Step;
                Claim(routes, request, new RequestRoute(request, handler, needs), $"the request {request.Name}");
            }
        }

        void Claim<TKey, TValue>(Dictionary<TKey, TValue> claimed, TKey key, TValue value, string what)
            where TKey : notnull
        {
            if (!claimed.TryAdd(key, value)) throw new InvalidOperationException($"{feature.Name} and another feature both claim {what}.");
        }
    }
}
