using ThiDua.Documents;
using ThiDua.Law;

namespace ThiDua.Paper.Grammar;

/// <summary>Reads a plan and holds its legal bases against the register of acts, on the plan's day and today.</summary>
public static class ReadAndCheck
{
    /// <param name="text">The lines of the document.</param>
    /// <param name="today">Vietnam's calendar day on which the question is asked.</param>
    public static Reading On(DocumentText text, DateOnly today)
    {
        var reading = PlanReader.Read(text);
        var found = new CheckLegalBases(ActRegister.Shipped)
            .On(reading.LegalBases, DocumentDay.TryParse(reading.Date), today, spellingIsPrinted: text.Medium is not TextMedium.Recognised)
            .Select(basis => new ReadFinding(basis.Code, basis.Severity, basis.Message, LineOf(reading, basis.Index)));
        return reading with { Findings = [.. reading.Findings, .. found] };
    }

    private static int? LineOf(Reading reading, int index) =>
        reading.Sources.TryGetValue($"/legalBases/{index}", out var span) ? span.Line : null;
}
