using CsCheck;

namespace CollabBot.Domain.Tests.Sequences;

/// <summary>Generates random requests by random people. The weights let meetings progress while many requests are still mistakes.</summary>
internal static class Gestures
{
    private static readonly Gen<int> Anyone = Gen.Int[0, Gesture.People - 1];
    private static readonly Gen<int> MostlyFacilitator = Gen.Frequency((8, Gen.Const(0)), (1, Gen.Int[1, Gesture.People - 1]));
    private static readonly Gen<Drawn> AnyDrawn = Gen.Frequency((2, Drawn.Typed), (4, Drawn.Now), (1, Drawn.Other));
    private static readonly Gen<bool> Mostly = Gen.Frequency((4, true), (1, false));
    private static readonly Gen<bool> Seldom = Gen.Frequency((1, true), (4, false));
    private static readonly Gen<int> AnyPoints =
        Gen.Frequency((30, Gen.Int[0, 2]), (9, Gen.Const(3)), (1, Gen.Const(4)), (1, Gen.Const(-1)));
    private static readonly Gen<int> RoomPoints = Gen.Frequency((30, Gen.Int[0, 6]), (4, Gen.Int[7, 9]), (1, Gen.Const(-1)));

    private static readonly Gen<Foreign> AnyForeign = Gen.Frequency((24, Foreign.Nothing), (1, Foreign.Theme), (1, Foreign.Change));
    private static readonly Gen<int> Chosen = Gen.Frequency((1, Gen.Const(0)), (2, Gen.Int[1, 31]));
    private static readonly Gen<int> Label = Gen.Int[0, 7];
    private static readonly Gen<int> Theme = Gen.Frequency((9, Gen.Int[0, 3]), (1, Gen.Int[4, 6]));
    private static readonly Gen<int> Unit = Gen.Int[0, 30];
    private static readonly Gen<int> Items = Gen.Int[0, 2];
    private static readonly Gen<Direction> AnyDirection = Gen.Enum<Direction>();
    private static readonly Gen<LessonKind> Kind = Gen.Enum<LessonKind>();

    // Most requests are about one or two changes: moving all of them at once would leave nothing to split.
    private static readonly Gen<int> Changes = Gen.OneOf(
        Gen.Int[0, 255], Gen.Int[0, 7].Select(bit => 1 << bit), Gen.Int[0, 7].Select(bit => 3 << bit));

    private static readonly Gen<Gesture> Onward =
        Gen.Select(Chosen, chosen => (Gesture)new Gesture.Move(0, Forward: true, Drawn.Now, default, Confirmed: true, chosen));

    private static readonly Gen<Gesture> Move = Gen.Select(
        MostlyFacilitator, Gen.Bool, AnyDrawn, Gen.Enum<Phase>(), Mostly, Chosen,
        (who, forward, drawn, other, confirmed, chosen) => (Gesture)new Gesture.Move(who, forward, drawn, other, confirmed, chosen));

    private static readonly Gen<Gesture> Skip = Gen.Select(
        MostlyFacilitator, Gen.Bool, Gen.Enum<Phase>(), Mostly, Chosen,
        (who, forward, to, confirmed, chosen) => (Gesture)new Gesture.Move(who, forward, Drawn.Now, default, confirmed, chosen, to));

    private static readonly Gen<Gesture> SetUp = Gen.OneOf(
        Gen.Select(MostlyFacilitator, Gen.Enum<Anonymity>(), (who, level) => (Gesture)new Gesture.SetUp(who, Level: level)),
        Gen.Select(MostlyFacilitator, Gen.Int[2, 7], (who, points) => (Gesture)new Gesture.SetUp(who, Points: points)),
        Gen.Select(MostlyFacilitator, Gen.Int[1, 3], (who, retained) => (Gesture)new Gesture.SetUp(who, Retained: retained)),
        Gen.Select(MostlyFacilitator, Seldom, (who, byAll) => (Gesture)new Gesture.SetUp(who, ByAll: byAll)));

    private static readonly Gen<Gesture> FewerPoints = Gen.Select(
        MostlyFacilitator, Gen.Int[2, 4], (who, points) => (Gesture)new Gesture.SetUp(who, Points: points));

    // Only a few people get roles, so that there are roles to take away.
    private static readonly Gen<int> Few = Gen.Int[0, 2];

    private static readonly Gen<Gesture> AnyRole = Gen.OneOf(
        Gen.Select(
            MostlyFacilitator, Few, Gen.Enum<Role>(), Mostly,
            (who, whom, role, mayLead) => (Gesture)new Gesture.Give(who, whom, role, mayLead)),
        Gen.Select(MostlyFacilitator, Few, Gen.Enum<Role>(), (who, whom, role) => (Gesture)new Gesture.Take(who, whom, role)));

    private static readonly Gen<Gesture> Erase = Gen.Select(
        Anyone, Gen.Enum<ErasureHow>(), (who, how) => (Gesture)new Gesture.Erase(who, how));

    private static readonly Gen<Gesture> Name = Gen.Select(
        Anyone, AnyDirection, (who, direction) => (Gesture)new Gesture.Name(who, direction));
    private static readonly Gen<Gesture> NameForRoom = Gen.Select(
        MostlyFacilitator, AnyDirection, (who, direction) => (Gesture)new Gesture.NameForRoom(who, direction));
    private static readonly Gen<Gesture> Revise = Gen.Select(
        Anyone, Unit, AnyDirection, (who, change, direction) => (Gesture)new Gesture.Revise(who, change, direction));
    private static readonly Gen<Gesture> Withdraw = Gen.Select(
        Anyone, Unit, (who, change) => (Gesture)new Gesture.Withdraw(who, change));

    private static readonly Gen<Gesture> Make =
        Gen.Select(
            MostlyFacilitator, Label, AnyDirection, Changes, AnyForeign,
            (who, label, direction, changes, foreign) => (Gesture)new Gesture.Make(who, label, direction, changes, foreign));

    private static readonly Gen<Gesture> Put =
        Gen.Select(
            MostlyFacilitator, Changes, Theme, AnyForeign,
            (who, changes, theme, foreign) => (Gesture)new Gesture.Put(who, changes, theme, foreign));

    private static readonly Gen<Gesture> TakeOut = Gen.Select(
        MostlyFacilitator, Changes, AnyForeign, (who, changes, foreign) => (Gesture)new Gesture.TakeOut(who, changes, foreign));

    private static readonly Gen<Gesture> Split =
        Gen.Select(
            MostlyFacilitator, Label, Changes, AnyForeign,
            (who, label, changes, foreign) => (Gesture)new Gesture.Split(who, label, changes, foreign));

    private static readonly Gen<Gesture> Merge = Gen.Select(
        MostlyFacilitator, Theme, Theme, Label, Seldom,
        (who, theme, other, label, relabels) => (Gesture)new Gesture.Merge(who, theme, other, relabels ? label : null));

    private static readonly Gen<Gesture> Rename =
        Gen.Select(
            MostlyFacilitator, Theme, Label, AnyDirection,
            (who, theme, label, direction) => (Gesture)new Gesture.Rename(who, theme, label, direction));

    private static readonly Gen<Gesture> Place = Gen.Select(
        MostlyFacilitator, Theme, Gen.Int[0, 4], (who, theme, at) => (Gesture)new Gesture.Place(who, theme, at));
    private static readonly Gen<Gesture> Remove = Gen.Select(
        MostlyFacilitator, Theme, (who, theme) => (Gesture)new Gesture.Remove(who, theme));
    private static readonly Gen<Gesture> Undo = Gen.Select(MostlyFacilitator, who => (Gesture)new Gesture.Undo(who));
    private static readonly Gen<Gesture> Regroup = Gen.OneOf(Make, Put, TakeOut, Split, Merge, Rename, Place, Remove, Undo);

    private static readonly Gen<Gesture> Cast = Gen.Select(
        Anyone, AnyPoints.Array[0, 5], (who, points) => (Gesture)new Gesture.Cast(who, points));

    private static readonly Gen<Gesture> Pool =
        Gen.Select(
            MostlyFacilitator, Gen.Int[-1, 4], RoomPoints.Array[0, 4],
            (who, people, points) => (Gesture)new Gesture.Pool(who, people, points));

    private static readonly Gen<Gesture> Choose = Gen.Select(
        MostlyFacilitator, Gen.Int[0, 31], Gen.Bool, (who, themes, reason) => (Gesture)new Gesture.Choose(who, themes, reason));
    private static readonly Gen<Gesture> Note = Gen.Select(
        MostlyFacilitator, Gen.Int[0, 3], (who, count) => (Gesture)new Gesture.NoteDissents(who, count));

    private static readonly Gen<Gesture> Deepen = Gen.Select(
        MostlyFacilitator, Theme, (who, theme) => (Gesture)new Gesture.Deepen(who, theme));
    private static readonly Gen<Gesture> Explain = Gen.Select(
        MostlyFacilitator, Theme, Seldom, (who, theme, takesBack) => (Gesture)new Gesture.Explain(who, theme, takesBack));
    private static readonly Gen<Gesture> Learn = Gen.Select(
        Anyone, Theme, Kind, Items, (who, theme, kind, items) => (Gesture)new Gesture.Learn(who, theme, kind, items));

    private static readonly Gen<Gesture> LearnFromRoom =
        Gen.Select(
            MostlyFacilitator, Theme, Kind, Items,
            (who, theme, kind, items) => (Gesture)new Gesture.LearnFromRoom(who, theme, kind, items));

    private static readonly Gen<Gesture> Sort = Gen.OneOf(
        Gen.Select(Anyone, Unit, (who, lesson) => (Gesture)new Gesture.Support(who, lesson)),
        Gen.Select(Anyone, Unit, (who, lesson) => (Gesture)new Gesture.Unsupport(who, lesson)),
        Gen.Select(Anyone, Unit, Kind, (who, lesson, kind) => (Gesture)new Gesture.Sort(who, lesson, kind)),
        Gen.Select(Anyone, Unit, Items, (who, lesson, items) => (Gesture)new Gesture.Reword(who, lesson, items)),
        Gen.Select(Anyone, Unit, Kind, (who, lesson, kind) => (Gesture)new Gesture.Copy(who, lesson, kind)),
        Gen.Select(Anyone, Unit, (who, lesson) => (Gesture)new Gesture.WithdrawLesson(who, lesson)),
        Gen.Select(MostlyFacilitator, Unit, (who, lesson) => (Gesture)new Gesture.CarryBack(who, lesson)),
        Gen.Select(MostlyFacilitator, Unit, (who, lesson) => (Gesture)new Gesture.PutBack(who, lesson)),
        Gen.Select(MostlyFacilitator, Unit, (who, lesson) => (Gesture)new Gesture.PutBack(who, lesson)));

    private static readonly Gen<Gesture> Any = Gen.OneOf(
        Move, Skip, SetUp, AnyRole, Erase, Name, NameForRoom, Revise, Withdraw, Regroup, Regroup,
        Cast, Pool, Choose, Note, Deepen, Explain, Learn, LearnFromRoom, Sort);

    // Ties at the cut are frequent, and without a decision by the facilitator the meeting would not get past them.
    private static readonly Gen<Gesture[]> Settled = Gen.Select(Gen.Int[1, 7], Mostly, (themes, helps) =>
        helps
            ? (Gesture[])
            [
                new Gesture.Choose(0, themes, WithReason: true),
                new Gesture.Move(0, Forward: true, Drawn.Other, Phase.Prioritising, Confirmed: true, 0)
            ]
            : []);

    // Goes back to Grouping or Naming and repeats the later steps with everything that was added since.
    private static readonly Gen<Gesture[]> Again = Gen.Select(
        Gen.Frequency((1, Phase.Grouping), (1, Phase.Naming)),
        Stretch(4, Revise, Withdraw, Name, Undo),
        Stretch(9, Merge, Undo, Undo, Make, Remove, FewerPoints),
        Stretch(5, Cast, Pool, SetUp),
        Stretch(7, Sort, Learn, Explain, Choose),
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
            Stretch(7, AnyRole, AnyRole, AnyRole, SetUp),
            Stretch(10, Name, Name, Name, NameForRoom, Revise, Withdraw),
            Stretch(14, Make, Make, Put, Split, Regroup, Regroup),
            Stretch(9, Cast, Cast, Pool, Choose, Note),
            Settled,
            Stretch(18, Deepen, Learn, Learn, LearnFromRoom, Sort, Sort, Sort, Sort, Explain, SetUp),
            Gen.Frequency((1, Gen.Const(Array.Empty<Gesture>())), (1, Again)),
            Stretch(9, Move, Skip, Name, Move, Cast),
            (first, naming, grouping, prioritising, settled, deepening, again, afterwards) =>
                (Gesture[])[.. first, .. naming, .. grouping, .. prioritising, .. settled, .. deepening, .. again, .. afterwards]);

    private static Gen<Gesture[]> Stretch(int longest, params Gen<Gesture>[] favourites) =>
        Gen.Select(
            Gen.Frequency((1, Any), (6, Gen.OneOf(favourites))).Array[longest / 3, longest],
            Gen.Frequency((9, Onward), (1, Move)),
            (some, last) => (Gesture[])[.. some, last]);
}
