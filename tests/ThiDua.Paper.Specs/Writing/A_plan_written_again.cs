using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;
using ThiDua.Paper.Specs.Grammar;
using ThiDua.Paper.Writing;
using ThiDua.Papers;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>A plan that was read, made into terms and written again says what it said: nothing is lost on the way.</summary>
public sealed class A_plan_written_again
{
    private static readonly string Seeds = Path.Combine(PlanFiles.Shared, "seeds");

    private static readonly Dictionary<string, CommuneOnPaper> Heads = new(StringComparer.Ordinal)
    {
        ["000"] = new("Xã Đại Thắng", "Tỉnh Nam Định", "Đào Xuân Quỳnh"),
        ["002"] = new("Xã An Dũng", "Tỉnh Hà Tĩnh", "Nguyễn Văn An"),
        ["003"] = new("Xã Lương Điền", "Tỉnh Hải Dương", "Nguyễn Văn Bình"),
        ["004"] = new("Phường Tiến Thành", "Tỉnh Bình Phước", "Lê Văn Chung"),
    };

    public static TheoryData<string, string> Parts => new(
        from seed in Heads.Keys from part in Said.Keys select (seed, part));

    private static readonly Dictionary<string, Func<Reading, IEnumerable<string>>> Said = new(StringComparer.Ordinal)
    {
        ["purposes"] = reading => reading.Purposes,
        ["requirements"] = reading => reading.Requirements,
        ["contents"] = reading => reading.Contents,
        ["criteria"] = reading => reading.Criteria.Select(one => $"{one.AppliesTo} {one.Text} [{string.Join(' ', one.Targets.Select(target => $"{target.Operator}{target.Value}{target.Unit}"))}] {one.Exclusion}"),
        ["forms"] = reading => reading.RewardForms,
        ["standards"] = reading => reading.RewardStandards,
        ["sections of standards"] = reading => reading.StandardSections?.Select(one => one.Heading ?? "").Where(_ => reading.StandardSections.DistinctBy(one => one.No).Count() > 1) ?? [],
        ["quotas"] = reading => reading.Quotas.Select(one => $"{one.Level} {one.Subject} {one.Max}"),
        ["amounts"] = reading => reading.MoneyAmounts.Select(one => $"{one.Amount} {one.Per}"),
        ["funding"] = reading => reading.Funding ?? [],
        ["dossiers"] = reading => reading.DossierComponents.Select(one => $"{one.Level}: {string.Join('|', one.Items.Select(Plain))}"),
        ["deadlines"] = reading => reading.Deadlines.Select(one => $"{one.Date} {one.Text}"),
        ["units and their work"] = reading => reading.Assignments.Select(one => $"{Plain(one.Assignee)}: {Plain(one.Task.Replace(one.Assignee + ":", "", StringComparison.OrdinalIgnoreCase))}"),
    };

    [Theory, MemberData(nameof(Parts))]
    public async Task says_what_it_said(string seed, string part)
    {
        Assert.SkipUnless(Directory.Exists(Seeds), "The shared folder with the seeds is not beside this repository.");

        var read = PlanReader.Read(PlanFiles.Load(Seeds, seed));
        var again = await WrittenAgain(read, Heads[seed]);

        Assert.Equal(Said[part](read).Select(Plain), Said[part](again).Select(Plain));
    }

    [Fact]
    public void reads_what_the_awards_are_paid_from()
    {
        Assert.SkipUnless(Directory.Exists(Seeds), "The shared folder with the seeds is not beside this repository.");

        Assert.StartsWith("Kinh phí khen thưởng được trích từ nguồn kinh phí khen thưởng hàng năm của xã", Assert.Single(PlanReader.Read(PlanFiles.Load(Seeds, "000")).Funding!), StringComparison.Ordinal);
        Assert.StartsWith("Kinh phí khen thưởng thành tích", Assert.Single(PlanReader.Read(PlanFiles.Load(Seeds, "002")).Funding!), StringComparison.Ordinal);
    }

    private static async Task<Reading> WrittenAgain(Reading read, CommuneOnPaper head)
    {
        var draft = new Draft(DraftId.New(), UnitId.New(), new DraftOrigin(), ItemsOfReading.From(read), DateTimeOffset.UnixEpoch, "Nguyễn Thị Lan");
        var paper = ComposePlan.Of(TermsFromDraft.Of(draft).Terms, head) with { Number = read.Number, Date = new(2023, 2, 10) };
        using var intake = new PaperIntake();
        return PlanReader.Read(await intake.Read(new MemoryStream(WriteWord.For(paper)), "a.docx", TestContext.Current.CancellationToken));
    }

    // A first letter and a last mark may be set as the decree wants them.
    private static string Plain(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', ';', ',').Replace(" .", ".", StringComparison.Ordinal).Replace(" :", ":", StringComparison.Ordinal).ToLowerInvariant();
}
