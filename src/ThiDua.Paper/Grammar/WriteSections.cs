using ThiDua.Documents;
using ThiDua.Paper.Grammar.Outline;
using ThiDua.Paper.Grammar.Sections;

namespace ThiDua.Paper.Grammar;

/// <summary>Writes down what the sections of the body say.</summary>
internal static class WriteSections
{
    public static Reading Of(Plan plan, Reading head, Notes notes) => Awards(plan, Terms(plan, head, notes), notes);

    private static Reading Terms(Plan plan, Reading reading, Notes notes)
    {
        var period = FindPeriod.In(plan);
        if (period is not null) notes.Place("/period", period.Text, 0.93m);
        return reading with
        {
            Purposes = notes.Values("purposes", Items.Of(plan, Topic.Purpose).Select(Items.TextOf)),
            Requirements = notes.Values("requirements", Items.Of(plan, Topic.Requirement).Select(Items.TextOf)),
            Subjects = notes.Values("subjects", ReadSubjects.In(plan), 0.88m),
            Contents = notes.Values("contents", Items.Of(plan, Topic.Content).Select(Items.TextOf)),
            Period = period is null ? null : new(FindPeriod.Iso(period.From), FindPeriod.Iso(period.To), period.Text.Text),
            Phases = ReadPhases.In(plan, notes),
            Criteria = ReadCriteria.In(plan, notes),
            Deadlines = ReadDeadlines.In(plan, notes, period?.Text),
            Assignments = ReadAssignments.In(plan, notes),
        };
    }

    private static Reading Awards(Plan plan, Reading reading, Notes notes) => Standards([.. ReadStandards.In(plan).Where(one => !one.Text.IsEmpty)], reading, notes) with
    {
        RewardForms = notes.Values("rewardForms", ReadRewards.FormsIn(plan), 0.92m),
        Quotas = ReadQuotas.In(plan, notes),
        MoneyAmounts = ReadMoney.In(plan, notes),
        Funding = Funding(plan, notes),
        DossierComponents = ReadDossiers.In(plan, notes),
    };

    private static IReadOnlyList<string>? Funding(Plan plan, Notes notes) =>
        ReadMoney.FundingIn(plan).ToList() is { Count: > 0 } funding ? notes.Values("funding", funding, 0.9m) : null;

    private static Reading Standards(IReadOnlyList<(Passage Text, Outline.Node At)> standards, Reading reading, Notes notes)
    {
        var sections = standards.Select(one => SectionOf.Node(one.At)).ToList();
        return reading with
        {
            RewardStandards = notes.Values("rewardStandards", standards.Select(one => one.Text), 0.9m),
            StandardSections = sections.Exists(one => one.No is not null) ? sections : null,
        };
    }
}
