using System.Collections;
using System.Reflection;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Tests.Localization;

/// <summary>Every method of <see cref="Texts"/> and every refusal gives a text in both languages, for all kinds of arguments.</summary>
public sealed class SentenceTests
{
    private static readonly int[] Counts = [0, 1, 2, 1000];

    public static TheoryData<string> Sentences => [.. Methods.Select(method => method.Name).Distinct()];

    public static TheoryData<string> RefusalKinds => [.. Refusals.Select(type => type.Name)];

    private static IEnumerable<MethodInfo> Methods => typeof(Texts)
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsSpecialName
            && (method.ReturnType == typeof(string) || method.ReturnType == typeof(string[]))
            && method.Name != nameof(Texts.For));

    private static IEnumerable<Type> Refusals =>
        typeof(Refusal).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract);

    [Trait("promise", "both languages have the same keys and placeholders and correct typography")]
    [Theory]
    [MemberData(nameof(Sentences))]
    public void Every_sentence_has_a_text_in_both_languages_for_all_its_arguments(string name)
    {
        foreach (var method in Methods.Where(method => method.Name == name))
        {
            foreach (var arguments in Combinations([.. method.GetParameters().Select(Values)]))
            {
                foreach (var texts in Texts.All)
                {
                    var said = method.Invoke(texts, arguments);
                    (said as string ?? string.Join(' ', (string[])said!)).ShouldNotBeNullOrWhiteSpace();
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(RefusalKinds))]
    public void Every_refusal_has_a_sentence_in_both_languages(string name)
    {
        var type = Refusals.Single(refusal => refusal.Name == name);
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        foreach (var arguments in Combinations([.. constructor.GetParameters().Select(Values)]))
        {
            var refusal = (Refusal)constructor.Invoke(arguments);
            foreach (var texts in Texts.All) texts.For(refusal).ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void The_language_is_English_for_English_locales_and_French_for_all_others()
    {
        foreach (var locale in new[] { null, "", "fr", "fr-CA", "fr-FR", "de-DE", "es" }) Texts.For(locale).Language.ShouldBe("fr");
        foreach (var locale in new[] { "en", "en-CA", "EN-us" }) Texts.For(locale).Language.ShouldBe("en");
    }

    private static IEnumerable<object?[]> Combinations(object?[][] values) =>
        values.Aggregate<object?[], IEnumerable<object?[]>>(
            [[]],
            (rows, column) => rows.SelectMany(row => column.Select(value => (object?[])[.. row, value])));

    private static object?[] Values(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type.IsEnum) return [.. ((IEnumerable)Enum.GetValues(type)).Cast<object?>()];
        if (type == typeof(int)) return [.. Counts.Cast<object?>()];
        if (type == typeof(long)) return [1L, 2L];
        if (type == typeof(bool)) return [true, false];
        if (type == typeof(string) && parameter.Name == "language") return ["fr", "en"];

        // Looks like a placeholder: a text that contains it must not be formatted a second time.
        if (type == typeof(string)) return ["« {0} »"];
        if (type == typeof(IEnumerable<string>)) return [new[] { "« {0} »", "2" }];
        if (type == typeof(DateOnly)) return [new DateOnly(2018, 5, 1), new DateOnly(2018, 10, 30)];
        if (type == typeof(DateOnly?)) return [null, new DateOnly(2018, 10, 30)];
        if (type == typeof(int?)) return [null, 12];
        if (type == typeof(DateTime)) return [new DateTime(2026, 12, 4, 16, 0, 0), new DateTime(2026, 12, 1, 9, 30, 0)];
        if (type == typeof(Period)) return [Period.Between(2014, 2018).Match(period => period, _ => throw new InvalidOperationException())];
        if (type == typeof(PhaseMoved))
            return [.. Enum.GetValues<Phase>().Select(phase => (object?)new PhaseMoved(Phase.Draft, phase, false))];
        if (type == typeof(RoleChanged))
            return
            [
                .. Enum.GetValues<Role>().SelectMany(role => new object?[]
                {
                    new RoleChanged(role, true, true),
                    new RoleChanged(role, true, false),
                    new RoleChanged(role, false, true),
                }),
            ];
        if (type == typeof(Erased)) return [new Erased(1, 0, 0, 0, 0), new Erased(1, 1, 1, 1, 1), new Erased(2, 2, 3, 4, 5)];
        if (type == typeof(RetentionTie)) return [new RetentionTie([], [], 1)];
        if (type == typeof(Progress)) return [new Progress(), new Progress(1, 1, 1, 1, 1), new Progress(8, 3, 2, 7, 4)];
        return type == typeof(Refusal.MoveUnconfirmed)
            ?
            [
                .. Enum.GetValues<Phase>().Where(to => to > Phase.Naming).SelectMany(to => new object?[]
                {
                    new Refusal.MoveUnconfirmed(Phase.Naming, to, new Progress(), Reveals: true, Unlinks: false),
                    new Refusal.MoveUnconfirmed(Phase.Naming, to, new Progress(1, 1, 1, 1, 1), Reveals: true, to == Phase.Closed),
                    new Refusal.MoveUnconfirmed(Phase.Prioritising, to, new Progress(8, 3, 2, 7, 4), Reveals: false, Unlinks: false),
                }),
            ]
            : throw new NotSupportedException($"This test does not know what a {type} can be.");
    }
}
