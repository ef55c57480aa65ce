using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Awarding;
using ThiDua.Paper.Grammar.Findings;
using ThiDua.Paper.Grammar.Lines;

namespace ThiDua.Paper.Grammar;

/// <summary>
/// Reads the structure of a plan out of its lines. Any text gives a reading, whatever it is; what is not there stays
/// empty. Findings about the law and about other plans need registers that are not here: who holds them appends them.
/// </summary>
public static class PlanReader
{
    public static Reading Read(DocumentText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new SourceText(text);
        var (reading, notes) = (new Reading(), new Notes(source));
        try
        {
            ReadInto(ref reading, text, source, notes);
        }
        catch (RegexMatchTimeoutException)
        {
            // Text made to exhaust a pattern: what was read until then is kept, and the reader is told. The limit is by
            // the clock on the wall, so it is far above what honest text needs even on a machine that is overloaded.
            notes.Find("reading-incomplete", "warning", "Văn bản có đoạn bất thường nên chỉ đọc được một phần; cần kiểm tra bằng mắt.");
        }
        return reading with { Findings = notes.Findings, Sources = notes.Sources };
    }

    private static void ReadInto(ref Reading reading, DocumentText text, SourceText source, Notes notes)
    {
        var plan = TakeApart.Plan(CleanLines.Of(text, source), text.Medium);
        reading = WriteSections.Of(plan, WriteHead.Of(plan, notes), notes);
        reading = reading with { Awards = new FindAwards(text, source, notes).In(plan) };
        NoticeTables.In(text, source, notes);
        Notice(plan, text.Medium, reading with { Sources = notes.Sources }, notes);
    }

    private static void Notice(Plan plan, TextMedium medium, Reading reading, Notes notes)
    {
        if (plan.IsDamaged) notes.Find("diacritics-lost", "doubt", "Văn bản quét bị mất dấu; các từ được khôi phục theo ngữ cảnh, cần đối chiếu với bản gốc.");
        NoticeSlips.In(plan, notes);
        new NoticeNumbering(medium == TextMedium.Recognised, notes).In(plan);
        if (medium == TextMedium.Recognised && !plan.IsDamaged) NoticeDoubtfulWords.In(plan, notes);
        NoticeDamagedNumbers.In(plan, notes);
        NoticeShares.In(plan, notes);
        NoticeBlanks.In(plan, reading, notes);
        NoticeContradictions.In(plan, reading, notes);
    }
}
