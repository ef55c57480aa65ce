namespace ThiDua.Paper.Writing.Typefaces;

/// <summary>
/// The free font of the measures of Times New Roman with every Vietnamese letter, which Word files carry: papers ask for Times
/// New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I), and a machine that lacks it shows them in this one, line for line.
/// </summary>
/// <remarks>
/// It is the one that PDF files are printed with; its licence (SIL OFL) lets documents carry it. Read once: nothing is worked
/// out for each file. Where none is installed, files carry no font.
/// </remarks>
internal sealed record TextFont(string Name, IReadOnlyList<EmbeddedFace> Faces)
{
    private const string Fonts = "/usr/share/fonts/truetype/";

    // As Debian 12 and 13 lay them down; the last is Liberation Serif under its maker's name.
    private static readonly (string Files, string Name)[] Places =
        [(Fonts + "liberation2/LiberationSerif", "Liberation Serif"), (Fonts + "liberation/LiberationSerif", "Liberation Serif"), (Fonts + "croscore/Tinos", "Tinos")];

    private static readonly Lazy<TextFont?> Found = new(() => Places.Where(place => Enum.GetValues<FaceStyle>().All(style => File.Exists(FileOf(place.Files, style))))
        .Select(place => new TextFont(place.Name, [.. Enum.GetValues<FaceStyle>().Select(style => EmbeddedFace.Of(style, ThinFont.Of(File.ReadAllBytes(FileOf(place.Files, style)))))])).FirstOrDefault());

    /// <summary>Null where the machine has none.</summary>
    public static TextFont? Installed => Found.Value;

    internal static string FileOf(string files, FaceStyle style) => $"{files}-{style}.ttf";
}
