namespace CollabBot.Localization;

/// <summary>Texts of the command that makes the app package, and of the faults of a package.</summary>
internal sealed partial class Texts
{
    public string PackageAppIdMissing() => Say();

    public string PackageAppIdWrong(string typed) => Say([typed]);

    public string PackageDomainMissing() => Say();

    public string PackageDomainWrong(string typed) => Say([typed]);

    public string PackageOutMissing() => Say();

    public string PackageVersionWrong(string typed) => Say([typed]);

    public string PackageDeveloperWrong(string typed, int most) => Say([typed, most]);

    public string PackageAddressWrong(string option, string typed) => Say([option, typed]);

    public string PackageInTheWay(string path) => Say([path]);

    public string PackageInvalid() => Say();

    public string PackageWritten(string path, string version) => Say([path, version]);

    public string PackagePages(string privacy, string terms) => Say([privacy, terms]);

    public string PackageListens() => Say();

    public string PackageListening() => Say();

    public string FaultUnknown(string file, string path) => Say([file, path]);

    public string FaultMissing(string file, string path) => Say([file, path]);

    public string FaultWrongKind(string file, string path) => Say([file, path]);

    public string FaultEmpty(string file, string path) => Say([file, path]);

    public string FaultPlaceholder(string file, string path) => Say([file, path]);

    public string FaultTooLong(string file, string path, int length, int most) => Say([file, path, length, most]);

    public string FaultTooMany(string file, string path, int count, int most) => Say([file, path, count, most]);

    public string FaultNotAmong(string file, string path, string value, string allowed) => Say([file, path, value, allowed]);

    public string FaultWrongForm(string file, string path, string value) => Say([file, path, value]);

    public string FaultSchema(string file, string path, string rule) => Say([file, path, rule]);

    public string FaultUnknownKey(string file, string key) => Say([file, key]);

    public string FaultUntranslated(string file, string key) => Say([file, key]);

    public string FaultNoZip() => Say();

    public string FaultInFolder(string file) => Say([file]);

    public string FaultTwice(string file) => Say([file]);

    public string FaultNoFile(string file) => Say([file]);

    public string FaultStrangeFile(string file) => Say([file]);

    public string FaultTooLarge(string file, int most) => Say([file, most]);

    public string FaultNoJson(string file) => Say([file]);

    public string FaultNoPng(string file) => Say([file]);

    public string FaultWrongSize(string file, int width, int height, int side) => Say([file, width, height, side]);

    public string FaultNotOpaque(string file, int x, int y) => Say([file, x, y]);

    public string FaultNotWhite(string file, int x, int y) => Say([file, x, y]);

    public string FaultNoOutline(string file) => Say([file]);
}
