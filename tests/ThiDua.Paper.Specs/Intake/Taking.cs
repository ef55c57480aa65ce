using System.Text;
using ThiDua.Documents;
using ThiDua.Paper.Intake;

namespace ThiDua.Paper.Specs.Intake;

/// <summary>Taking bytes in, as every spec of the intake does.</summary>
internal static class Taking
{
    private static readonly PaperIntake Intake = new();

    public static Task<DocumentText> In(byte[] bytes, string name = "ke-hoach.txt") =>
        Intake.Read(new MemoryStream(bytes), name, TestContext.Current.CancellationToken);

    public static Task<DocumentText> In(string text) => In(Encoding.UTF8.GetBytes(text));

    public static Task<DocumentText> FromDisk(string path) => Intake.Read(path, TestContext.Current.CancellationToken);

    public static Task<DocumentText> Specimen(string name) =>
        Intake.Read(Specimens.PathOf(name), TestContext.Current.CancellationToken);

    /// <summary>The sentence with which bytes are turned away.</summary>
    public static async Task<string> Refused(byte[] bytes, string name = "ke-hoach.txt") =>
        (await Assert.ThrowsAsync<UnreadableException>(() => In(bytes, name))).Message;

    public static string[] Texts(this DocumentText document) => [.. document.Lines.Select(line => line.Text)];
}
