using ThiDua.Documents;
using ThiDua.Paper.Grammar.Head;
using ThiDua.Paper.Grammar.Lines;
using ThiDua.Paper.Grammar.Outline;
using ThiDua.Paper.Grammar.Sections;

namespace ThiDua.Paper.Grammar;

/// <summary>Reads the structure of a plan out of its lines. Any text gives a reading; what is not there stays empty.</summary>
public static class PlanReader
{
    public static Reading Read(DocumentText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new SourceText(text);
        var plan = TakeApart.Plan(CleanLines.Of(text, source));
        return Write(plan, new Notes(source));
    }

    private static Reading Write(Plan plan, Notes notes)
    {
        var reading = WriteHead(plan, notes);
        reading = WriteSections(reading, plan, notes);
        return reading with { Findings = notes.Findings, Sources = notes.Sources };
    }

    private static Reading WriteHead(Plan plan, Notes notes) => new()
    {
        DocumentType = plan.Parts.Type,
        SuperiorAgency = notes.Value("/superiorAgency", plan.Letterhead.Superior),
        Issuer = notes.Value("/issuer", plan.Letterhead.Issuer),
        Number = notes.Value("/number", plan.Letterhead.Number),
        Symbol = notes.Value("/symbol", plan.Letterhead.Symbol)?.Replace(" ", "", StringComparison.Ordinal).Replace('–', '-'),
        Place = notes.Value("/place", plan.Letterhead.Place),
        Date = notes.Value("/date", plan.Letterhead.DateAt) is null ? null : plan.Letterhead.Date,
        Title = notes.Value("/title", plan.Title),
        Theme = notes.Value("/theme", ReadTheme.In(plan), 0.9m),
        SignerTitle = notes.Value("/signerTitle", plan.Signature.Title),
        SignerName = notes.Value("/signerName", plan.Signature.Name, 0.93m),
        LegalBases = notes.Values("legalBases", LegalBases.In(plan.Preamble)),
        Recipients = notes.Values("recipients", plan.Signature.Recipients),
    };

    private static Reading WriteSections(Reading reading, Plan plan, Notes notes)
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
            RewardForms = notes.Values("rewardForms", ReadRewards.FormsIn(plan), 0.92m),
            RewardStandards = notes.Values("rewardStandards", ReadStandards.In(plan), 0.9m),
            Quotas = ReadQuotas.In(plan, notes),
            MoneyAmounts = ReadMoney.In(plan, notes),
            DossierComponents = ReadDossiers.In(plan, notes),
            Deadlines = ReadDeadlines.In(plan, notes, period?.Text),
            Assignments = ReadAssignments.In(plan, notes),
        };
    }
}
