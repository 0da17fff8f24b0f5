namespace CollabBot.Features.Privacy;

/// <summary>Keys of « mes données »: forms, buttons and inputs.</summary>
internal static class PrivacyKeys
{
    public const string MyDataForm = "MyData";
    public const string ErasureForm = "EraseData";
    public const string GetData = "get-data";
    public const string EraseData = "erase-data";
    public const string ErasureOf = "erasureOf";
    public const string ErasureHow = "erasureHow";
}
