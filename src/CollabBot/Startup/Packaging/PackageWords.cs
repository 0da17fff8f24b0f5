using CollabBot.Localization;

namespace CollabBot.Startup.Packaging;

/// <summary>The sentence for each fault of a package.</summary>
internal static class PackageWords
{
    public static string Of(Fault fault, Texts texts) => fault switch
    {
        Fault.Unknown(var at) => texts.FaultUnknown(at.File, at.Path),
        Fault.Missing(var at) => texts.FaultMissing(at.File, at.Path),
        Fault.WrongKind(var at) => texts.FaultWrongKind(at.File, at.Path),
        Fault.Empty(var at) => texts.FaultEmpty(at.File, at.Path),
        Fault.Placeholder(var at) => texts.FaultPlaceholder(at.File, at.Path),
        Fault.TooLong(var at, var length, var most) => texts.FaultTooLong(at.File, at.Path, length, most),
        Fault.TooMany(var at, var count, var most) => texts.FaultTooMany(at.File, at.Path, count, most),
        Fault.NotAmong(var at, var value, var allowed) => texts.FaultNotAmong(at.File, at.Path, value, string.Join(", ", allowed)),
        Fault.WrongForm(var at, var value) => texts.FaultWrongForm(at.File, at.Path, value),
        Fault.UnknownKey(var at) => texts.FaultUnknownKey(at.File, at.Path),
        Fault.Untranslated(var at) => texts.FaultUntranslated(at.File, at.Path),
        Fault.NoZip => texts.FaultNoZip(),
        Fault.InFolder(var file) => texts.FaultInFolder(file),
        Fault.Twice(var file) => texts.FaultTwice(file),
        Fault.NoFile(var file) => texts.FaultNoFile(file),
        Fault.StrangeFile(var file) => texts.FaultStrangeFile(file),
        Fault.TooLarge(var file, var most) => texts.FaultTooLarge(file, (int)(most / 1024)),
        Fault.NoJson(var file) => texts.FaultNoJson(file),
        Fault.NoPng(var file) => texts.FaultNoPng(file),
        Fault.WrongSize(var file, var width, var height, var side) => texts.FaultWrongSize(file, width, height, side),
        Fault.NotOpaque(var file, var x, var y) => texts.FaultNotOpaque(file, x, y),
        Fault.NotWhite(var file, var x, var y) => texts.FaultNotWhite(file, x, y),
        Fault.NoOutline(var file) => texts.FaultNoOutline(file),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault.GetType().Name, "No sentence for this fault."),
    };
}
