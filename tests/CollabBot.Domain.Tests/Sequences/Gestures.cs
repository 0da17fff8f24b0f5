using CsCheck;

namespace CollabBot.Domain.Tests.Sequences;

/// <summary>Gestures by random people in any order, weighted so that meetings get somewhere and are still full of mistakes.</summary>
internal static class Gestures
{
    private static readonly Gen<int> _anyone = Gen.Int[0, 4];
    private static readonly Gen<int> _mostlyFacilitator = Gen.Frequency((6, Gen.Const(0)), (1, Gen.Int[1, 4]));
    private static readonly Gen<Drawn> _drawn = Gen.Frequency((2, Drawn.Typed), (4, Drawn.Now), (1, Drawn.Other));
    private static readonly Gen<bool> _mostly = Gen.Frequency((4, true), (1, false));
    private static readonly Gen<int> _points = Gen.Frequency((30, Gen.Int[0, 2]), (9, Gen.Const(3)), (1, Gen.Const(4)), (1, Gen.Const(-1)));

    private static readonly Gen<Foreign> _foreign = Gen.Frequency((16, Foreign.Nothing), (1, Foreign.Theme), (1, Foreign.Change));
    private static readonly Gen<int> _chosen = Gen.Frequency((1, Gen.Const(0)), (2, Gen.Int[1, 31]));

    private static readonly Gen<Gesture> _move =
        Gen.Select(_mostlyFacilitator, Gen.Bool, _drawn, Gen.Enum<Phase>(), _mostly, _chosen, (who, forward, drawn, other, confirmed, chosen) =>
            (Gesture)new Gesture.Move(who, forward, drawn, other, confirmed, chosen));

    private static readonly Gen<Gesture> _setLevel =
        Gen.Select(_mostlyFacilitator, Gen.Enum<Anonymity>(), (who, level) => (Gesture)new Gesture.SetLevel(who, level));

    private static readonly Gen<Gesture> _name = Gen.Select(_anyone, Gen.Enum<Direction>(), (who, direction) => (Gesture)new Gesture.Name(who, direction));

    private static readonly Gen<Gesture> _addTheme =
        Gen.Select(_mostlyFacilitator, Gen.Int[0, 5], Gen.Enum<Direction>(), (who, label, direction) => (Gesture)new Gesture.AddTheme(who, label, direction));

    private static readonly Gen<Gesture> _assign =
        Gen.Select(_mostlyFacilitator, Gen.Int[0, 255], Gen.Int[-1, 5], _foreign, (who, changes, theme, foreign) =>
            (Gesture)new Gesture.Assign(who, changes, theme, foreign));

    private static readonly Gen<Gesture> _cast = Gen.Select(_anyone, _points.Array[0, 5], (who, points) => (Gesture)new Gesture.Cast(who, points));

    private static readonly Gen<Gesture> _deepen = Gen.Select(_mostlyFacilitator, Gen.Int[0, 3], (who, theme) => (Gesture)new Gesture.Deepen(who, theme));

    private static readonly Gen<Gesture> _learn =
        Gen.Select(_anyone, Gen.Int[0, 5], Gen.Enum<LessonKind>(), Gen.Int[0, 2], (who, theme, kind, items) => (Gesture)new Gesture.Learn(who, theme, kind, items));

    private static readonly Gen<Gesture> _onward =
        Gen.Select(_chosen, chosen => (Gesture)new Gesture.Move(0, Forward: true, Drawn.Now, default, Confirmed: true, chosen));

    private static readonly Gen<Gesture> _any = Gen.OneOf(_move, _name, _addTheme, _assign, _cast, _deepen, _learn, _setLevel);

    /// <summary>A beginning and five stretches, each fond of the gestures of one phase and most often ending in a move onward: at most 60 gestures.</summary>
    public static readonly Gen<Gesture[]> Sequence =
        Gen.Select(
            _onward,
            Stretch(10, _name),
            Stretch(13, _addTheme, _addTheme, _assign),
            Stretch(8, _cast),
            Stretch(12, _deepen, _learn, _deepen, _learn, _setLevel),
            Stretch(11, _move, _name, _move, _cast),
            (first, naming, grouping, prioritising, deepening, afterwards) =>
                (Gesture[])[first, .. naming, .. grouping, .. prioritising, .. deepening, .. afterwards]);

    private static Gen<Gesture[]> Stretch(int longest, params Gen<Gesture>[] favourites) =>
        Gen.Select(Gen.Frequency((4, _any), (9, Gen.OneOf(favourites))).Array[0, longest], Gen.Frequency((6, _onward), (1, _move)), (some, last) =>
            (Gesture[])[.. some, last]);
}
