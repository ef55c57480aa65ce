using ThiDua.Documents;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Specs.Grammar;

namespace ThiDua.Paper.Specs.Intake;

public sealed class One_document_in_several_formats
{
    /// <summary>What must not depend on the format; titles and items are compared with white space folded already.</summary>
    private static readonly (string Key, Func<Reading, object?> Of)[] Keys =
    [
        ("issuer", r => r.Issuer), ("number", r => r.Number), ("symbol", r => r.Symbol), ("date", r => r.Date), ("title", r => r.Title),
        ("criteria", r => Joined(r.Criteria.Select(c => c.Text))), ("targets", r => Joined(r.Criteria.SelectMany(c => c.Targets))),
        ("contents", r => Joined(r.Contents)), ("purposes", r => Joined(r.Purposes)), ("quotas", r => Joined(r.Quotas.Select(q => q.Max))),
        ("recipients", r => Joined(r.Recipients)), ("signer", r => r.SignerName), ("deadlines", r => Joined(r.Deadlines.Select(d => d.Date))),
    ];

    [Theory]
    [InlineData("102-phuong-tan-hoa-dong-2023")]
    [InlineData("105-dac-khu-2025")]
    [InlineData("112-xa-hoa-nghia-trung-2024")]
    public async Task says_the_same(string name)
    {
        var word = await Reading(name + ".docx");
        var pdf = await Reading(name + ".pdf");

        Assert.NotEmpty(word.Criteria);
        foreach (var (key, of) in Keys) Assert.Equal((key, of(word)), (key, of(pdf)));
    }

    [Fact]
    public async Task says_the_same_targets_when_scanned()
    {
        var (word, scan) = (await Reading("104-truong-thcs-2024.docx"), await Reading("104-truong-thcs-2024.pdf"));

        Assert.Equal(word.Criteria.SelectMany(c => c.Targets), scan.Criteria.SelectMany(c => c.Targets));
        Assert.Equal(word.Criteria.Count, scan.Criteria.Count);
    }

    public static TheoryData<string> Formats =>
        [.. Directory.EnumerateFiles(PlanFiles.Specimens).Select(path => Path.GetFileName(path)!)
            .Where(name => Path.GetExtension(name) is ".docx" or ".pdf" or ".png" or ".jpg").Order(StringComparer.Ordinal)];

    /// <summary>Word, PDF, scan and photograph of a specimen, each against what the specimen says.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public async Task is_understood_in_each(string name)
    {
        var expected = ReadingJson.Read(await File.ReadAllTextAsync(Path.Combine(PlanFiles.Specimens, name[..3] + ".json"), TestContext.Current.CancellationToken));

        Assert.InRange(Score.F1(expected, await Reading(name)), 0.93, 1);
    }

    private static async Task<Reading> Reading(string name) => PlanReader.Read(await Taking.Specimen(name));

    private static string Joined<T>(IEnumerable<T> items) => string.Join(" | ", items);
}
