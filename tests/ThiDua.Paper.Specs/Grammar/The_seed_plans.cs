using ThiDua.Documents;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;

namespace ThiDua.Paper.Specs.Grammar;

public sealed class The_seed_plans
{
    private static readonly string Seeds = Path.Combine(PlanFiles.Shared, "seeds");
    private static readonly string Gold = Path.Combine(PlanFiles.Shared, "gold");

    [Theory]
    [InlineData("000")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public async Task equal_their_expected_readings_in_every_field(string number)
    {
        Assert.SkipUnless(Directory.Exists(Seeds), "The shared folder with the seeds is not beside this repository.");

        using var intake = new PaperIntake();
        var reading = PlanReader.Read(await intake.Read(PlanFiles.PathOf(Seeds, number), TestContext.Current.CancellationToken));

        Assert.Empty(GoldReading.Load(Gold, number).DifferencesTo(reading));
    }

    [Fact]
    public void tell_under_which_section_a_standard_of_award_stands()
    {
        Assert.SkipUnless(Directory.Exists(Seeds), "The shared folder with the seeds is not beside this repository.");

        var sections = PlanReader.Read(PlanFiles.Load(Seeds, "002")).StandardSections;

        Assert.Equal(["III.1.a", "III.1.b", "III.2.a", "III.2.b", "III.2.b"], sections!.Select(one => one.No));
        Assert.Equal(["hằng năm", "tổng kết", "hằng năm", "tổng kết", "tổng kết"], sections!.Select(one => one.Heading!.Contains("tổng kết", StringComparison.Ordinal) ? "tổng kết" : one.Heading["Khen thưởng ".Length..]));
    }

    [Fact]
    public void give_from_the_damaged_scan_the_same_criteria_numbers_and_targets()
    {
        Assert.SkipUnless(Directory.Exists(Seeds), "The shared folder with the seeds is not beside this repository.");

        var (clean, damaged) = (PlanReader.Read(PlanFiles.Load(Seeds, "000")), PlanReader.Read(PlanFiles.Load(Seeds, "001")));

        Assert.Equal(16, damaged.Criteria.Count);
        Assert.Equal(clean.Criteria.Select(Facts), damaged.Criteria.Select(Facts));
    }

    [Fact]
    public void mark_the_percentage_that_ran_into_its_number_as_doubtful()
    {
        Assert.SkipUnless(Directory.Exists(Seeds), "The shared folder with the seeds is not beside this repository.");

        var reading = PlanReader.Read(PlanFiles.Load(Seeds, "001"));

        Assert.True(reading.Sources["/criteria/4/targets/0"].IsDoubtful);
        Assert.Contains(reading.Findings, f => f is { Code: "number-ran-into-numbering", Severity: "doubt" });
    }

    [Fact]
    public void leave_the_names_of_a_damaged_scan_to_a_person()
    {
        Assert.SkipUnless(Directory.Exists(Seeds), "The shared folder with the seeds is not beside this repository.");

        var reading = PlanReader.Read(PlanFiles.Load(Seeds, "001"));

        Assert.True(reading.Sources["/issuer"].IsDoubtful);
        Assert.True(reading.Sources["/place"].IsDoubtful);
    }

    private static string Facts(ReadCriterion criterion) =>
        $"{criterion.No} {criterion.AppliesTo} {string.Join(' ', criterion.Targets.Select(t => $"{t.Operator}{t.Value}{t.Unit}"))}";
}
