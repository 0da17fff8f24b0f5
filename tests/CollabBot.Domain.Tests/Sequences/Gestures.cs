using CsCheck;

namespace CollabBot.Domain.Tests.Sequences;

/// <summary>Generates random requests by random people. The weights let meetings progress while many requests are still mistakes.</summary>
internal static class Gestures
{
    private static readonly Gen<int> _anyone = Gen.Int[0, Gesture.People - 1];
    private static readonly Gen<int> _mostlyFacilitator = Gen.Frequency((8, Gen.Const(0)), (1, Gen.Int[1, Gesture.People - 1]));
    private static readonly Gen<Drawn> _drawn = Gen.Frequency((2, Drawn.Typed), (4, Drawn.Now), (1, Drawn.Other));
    private static readonly Gen<bool> _mostly = Gen.Frequency((4, true), (1, false));
    private static readonly Gen<bool> _seldom = Gen.Frequency((1, true), (4, false));
    private static readonly Gen<int> _points = Gen.Frequency((30, Gen.Int[0, 2]), (9, Gen.Const(3)), (1, Gen.Const(4)), (1, Gen.Const(-1)));
    private static readonly Gen<int> _roomPoints = Gen.Frequency((30, Gen.Int[0, 6]), (4, Gen.Int[7, 9]), (1, Gen.Const(-1)));

    private static readonly Gen<Foreign> _foreign = Gen.Frequency((24, Foreign.Nothing), (1, Foreign.Theme), (1, Foreign.Change));
    private static readonly Gen<int> _chosen = Gen.Frequency((1, Gen.Const(0)), (2, Gen.Int[1, 31]));
    private static readonly Gen<int> _label = Gen.Int[0, 7];
    private static readonly Gen<int> _theme = Gen.Frequency((9, Gen.Int[0, 3]), (1, Gen.Int[4, 6]));
    private static readonly Gen<int> _unit = Gen.Int[0, 30];
    private static readonly Gen<int> _items = Gen.Int[0, 2];
    private static readonly Gen<Direction> _direction = Gen.Enum<Direction>();
    private static readonly Gen<LessonKind> _kind = Gen.Enum<LessonKind>();

    // Most requests are about one or two changes: moving all of them at once would leave nothing to split.
    private static readonly Gen<int> _changes = Gen.OneOf(
        Gen.Int[0, 255], Gen.Int[0, 7].Select(bit => 1 << bit), Gen.Int[0, 7].Select(bit => 3 << bit));

    private static readonly Gen<Gesture> _onward =
        Gen.Select(_chosen, chosen => (Gesture)new Gesture.Move(0, Forward: true, Drawn.Now, default, Confirmed: true, chosen));

    private static readonly Gen<Gesture> _move = Gen.Select(
        _mostlyFacilitator, Gen.Bool, _drawn, Gen.Enum<Phase>(), _mostly, _chosen,
        (who, forward, drawn, other, confirmed, chosen) => (Gesture)new Gesture.Move(who, forward, drawn, other, confirmed, chosen));

    private static readonly Gen<Gesture> _skip = Gen.Select(
        _mostlyFacilitator, Gen.Bool, Gen.Enum<Phase>(), _mostly, _chosen,
        (who, forward, to, confirmed, chosen) => (Gesture)new Gesture.Move(who, forward, Drawn.Now, default, confirmed, chosen, to));

    private static readonly Gen<Gesture> _setUp = Gen.OneOf(
        Gen.Select(_mostlyFacilitator, Gen.Enum<Anonymity>(), (who, level) => (Gesture)new Gesture.SetUp(who, Level: level)),
        Gen.Select(_mostlyFacilitator, Gen.Int[2, 7], (who, points) => (Gesture)new Gesture.SetUp(who, Points: points)),
        Gen.Select(_mostlyFacilitator, Gen.Int[1, 3], (who, retained) => (Gesture)new Gesture.SetUp(who, Retained: retained)),
        Gen.Select(_mostlyFacilitator, _seldom, (who, byAll) => (Gesture)new Gesture.SetUp(who, ByAll: byAll)));

    private static readonly Gen<Gesture> _fewerPoints = Gen.Select(
        _mostlyFacilitator, Gen.Int[2, 4], (who, points) => (Gesture)new Gesture.SetUp(who, Points: points));

    // Only a few people get roles, so that there are roles to take away.
    private static readonly Gen<int> _few = Gen.Int[0, 2];

    private static readonly Gen<Gesture> _role = Gen.OneOf(
        Gen.Select(
            _mostlyFacilitator, _few, Gen.Enum<Role>(), _mostly,
            (who, whom, role, mayLead) => (Gesture)new Gesture.Give(who, whom, role, mayLead)),
        Gen.Select(_mostlyFacilitator, _few, Gen.Enum<Role>(), (who, whom, role) => (Gesture)new Gesture.Take(who, whom, role)));

    private static readonly Gen<Gesture> _erase = Gen.Select(
        _anyone, Gen.Enum<ErasureHow>(), (who, how) => (Gesture)new Gesture.Erase(who, how));

    private static readonly Gen<Gesture> _name = Gen.Select(
        _anyone, _direction, (who, direction) => (Gesture)new Gesture.Name(who, direction));
    private static readonly Gen<Gesture> _nameForRoom = Gen.Select(
        _mostlyFacilitator, _direction, (who, direction) => (Gesture)new Gesture.NameForRoom(who, direction));
    private static readonly Gen<Gesture> _revise = Gen.Select(
        _anyone, _unit, _direction, (who, change, direction) => (Gesture)new Gesture.Revise(who, change, direction));
    private static readonly Gen<Gesture> _withdraw = Gen.Select(
        _anyone, _unit, (who, change) => (Gesture)new Gesture.Withdraw(who, change));

    private static readonly Gen<Gesture> _make =
        Gen.Select(
            _mostlyFacilitator, _label, _direction, _changes, _foreign,
            (who, label, direction, changes, foreign) => (Gesture)new Gesture.Make(who, label, direction, changes, foreign));

    private static readonly Gen<Gesture> _put =
        Gen.Select(
            _mostlyFacilitator, _changes, _theme, _foreign,
            (who, changes, theme, foreign) => (Gesture)new Gesture.Put(who, changes, theme, foreign));

    private static readonly Gen<Gesture> _takeOut = Gen.Select(
        _mostlyFacilitator, _changes, _foreign, (who, changes, foreign) => (Gesture)new Gesture.TakeOut(who, changes, foreign));

    private static readonly Gen<Gesture> _split =
        Gen.Select(
            _mostlyFacilitator, _label, _changes, _foreign,
            (who, label, changes, foreign) => (Gesture)new Gesture.Split(who, label, changes, foreign));

    private static readonly Gen<Gesture> _merge = Gen.Select(
        _mostlyFacilitator, _theme, _theme, _label, _seldom,
        (who, theme, other, label, relabels) => (Gesture)new Gesture.Merge(who, theme, other, relabels ? label : null));

    private static readonly Gen<Gesture> _rename =
        Gen.Select(
            _mostlyFacilitator, _theme, _label, _direction,
            (who, theme, label, direction) => (Gesture)new Gesture.Rename(who, theme, label, direction));

    private static readonly Gen<Gesture> _place = Gen.Select(
        _mostlyFacilitator, _theme, Gen.Int[0, 4], (who, theme, at) => (Gesture)new Gesture.Place(who, theme, at));
    private static readonly Gen<Gesture> _remove = Gen.Select(
        _mostlyFacilitator, _theme, (who, theme) => (Gesture)new Gesture.Remove(who, theme));
    private static readonly Gen<Gesture> _undo = Gen.Select(_mostlyFacilitator, who => (Gesture)new Gesture.Undo(who));
    private static readonly Gen<Gesture> _regroup = Gen.OneOf(_make, _put, _takeOut, _split, _merge, _rename, _place, _remove, _undo);

    private static readonly Gen<Gesture> _cast = Gen.Select(
        _anyone, _points.Array[0, 5], (who, points) => (Gesture)new Gesture.Cast(who, points));

    private static readonly Gen<Gesture> _pool =
        Gen.Select(
            _mostlyFacilitator, Gen.Int[-1, 4], _roomPoints.Array[0, 4],
            (who, people, points) => (Gesture)new Gesture.Pool(who, people, points));

    private static readonly Gen<Gesture> _choose = Gen.Select(
        _mostlyFacilitator, Gen.Int[0, 31], Gen.Bool, (who, themes, reason) => (Gesture)new Gesture.Choose(who, themes, reason));
    private static readonly Gen<Gesture> _note = Gen.Select(
        _mostlyFacilitator, Gen.Int[0, 3], (who, count) => (Gesture)new Gesture.NoteDissents(who, count));

    private static readonly Gen<Gesture> _deepen = Gen.Select(
        _mostlyFacilitator, _theme, (who, theme) => (Gesture)new Gesture.Deepen(who, theme));
    private static readonly Gen<Gesture> _explain = Gen.Select(
        _mostlyFacilitator, _theme, _seldom, (who, theme, takesBack) => (Gesture)new Gesture.Explain(who, theme, takesBack));
    private static readonly Gen<Gesture> _learn = Gen.Select(
        _anyone, _theme, _kind, _items, (who, theme, kind, items) => (Gesture)new Gesture.Learn(who, theme, kind, items));

    private static readonly Gen<Gesture> _learnFromRoom =
        Gen.Select(
            _mostlyFacilitator, _theme, _kind, _items,
            (who, theme, kind, items) => (Gesture)new Gesture.LearnFromRoom(who, theme, kind, items));

    private static readonly Gen<Gesture> _sort = Gen.OneOf(
        Gen.Select(_anyone, _unit, (who, lesson) => (Gesture)new Gesture.Support(who, lesson)),
        Gen.Select(_anyone, _unit, (who, lesson) => (Gesture)new Gesture.Unsupport(who, lesson)),
        Gen.Select(_anyone, _unit, _kind, (who, lesson, kind) => (Gesture)new Gesture.Sort(who, lesson, kind)),
        Gen.Select(_anyone, _unit, _items, (who, lesson, items) => (Gesture)new Gesture.Reword(who, lesson, items)),
        Gen.Select(_anyone, _unit, _kind, (who, lesson, kind) => (Gesture)new Gesture.Copy(who, lesson, kind)),
        Gen.Select(_anyone, _unit, (who, lesson) => (Gesture)new Gesture.WithdrawLesson(who, lesson)),
        Gen.Select(_mostlyFacilitator, _unit, (who, lesson) => (Gesture)new Gesture.CarryBack(who, lesson)),
        Gen.Select(_mostlyFacilitator, _unit, (who, lesson) => (Gesture)new Gesture.PutBack(who, lesson)),
        Gen.Select(_mostlyFacilitator, _unit, (who, lesson) => (Gesture)new Gesture.PutBack(who, lesson)));

    private static readonly Gen<Gesture> _any = Gen.OneOf(
        _move, _skip, _setUp, _role, _erase, _name, _nameForRoom, _revise, _withdraw, _regroup, _regroup,
        _cast, _pool, _choose, _note, _deepen, _explain, _learn, _learnFromRoom, _sort);

    // Ties at the cut are frequent, and without a decision by the facilitator the meeting would not get past them.
    private static readonly Gen<Gesture[]> _settled = Gen.Select(Gen.Int[1, 7], _mostly, (themes, helps) =>
        helps
            ? (Gesture[])
            [
                new Gesture.Choose(0, themes, WithReason: true),
                new Gesture.Move(0, Forward: true, Drawn.Other, Phase.Prioritising, Confirmed: true, 0)
            ]
            : []);

    // Goes back to Grouping or Naming and repeats the later steps with everything that was added since.
    private static readonly Gen<Gesture[]> _again = Gen.Select(
        Gen.Frequency((1, Phase.Grouping), (1, Phase.Naming)),
        Stretch(4, _revise, _withdraw, _name, _undo),
        Stretch(9, _merge, _undo, _undo, _make, _remove, _fewerPoints),
        Stretch(5, _cast, _pool, _setUp),
        Stretch(7, _sort, _learn, _explain, _choose),
        (to, naming, grouping, prioritising, deepening) =>
            (Gesture[])
            [
                new Gesture.Move(0, Forward: false, Drawn.Typed, default, Confirmed: true, 0, to),
                .. to == Phase.Naming ? naming : [],
                .. grouping,
                .. prioritising,
                new Gesture.Choose(0, 3, WithReason: true),
                new Gesture.Move(0, Forward: true, Drawn.Other, Phase.Prioritising, Confirmed: true, 0),
                .. deepening,
            ]);

    /// <summary>
    /// A beginning and one stretch per step: mostly requests of that step, ending mostly with a move to the next. Half of the sequences
    /// then go back and repeat the steps; none is longer than 130 requests.
    /// </summary>
    public static readonly Gen<Gesture[]> Sequence =
        Gen.Select(
            Stretch(7, _role, _role, _role, _setUp),
            Stretch(10, _name, _name, _name, _nameForRoom, _revise, _withdraw),
            Stretch(14, _make, _make, _put, _split, _regroup, _regroup),
            Stretch(9, _cast, _cast, _pool, _choose, _note),
            _settled,
            Stretch(18, _deepen, _learn, _learn, _learnFromRoom, _sort, _sort, _sort, _sort, _explain, _setUp),
            Gen.Frequency((1, Gen.Const(Array.Empty<Gesture>())), (1, _again)),
            Stretch(9, _move, _skip, _name, _move, _cast),
            (first, naming, grouping, prioritising, settled, deepening, again, afterwards) =>
                (Gesture[])[.. first, .. naming, .. grouping, .. prioritising, .. settled, .. deepening, .. again, .. afterwards]);

    private static Gen<Gesture[]> Stretch(int longest, params Gen<Gesture>[] favourites) =>
        Gen.Select(
            Gen.Frequency((1, _any), (6, Gen.OneOf(favourites))).Array[longest / 3, longest],
            Gen.Frequency((9, _onward), (1, _move)),
            (some, last) => (Gesture[])[.. some, last]);
}
