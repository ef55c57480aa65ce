using ThiDua.Paper.Grammar.Restoring;

namespace ThiDua.Paper.Grammar.Findings;

/// <summary>Words that a recogniser most likely mistook, each with what it may be: they are not corrected.</summary>
internal static class NoticeDoubtfulWords
{
    public static void In(Plan plan, Notes notes)
    {
        foreach (var text in plan.Preamble.Prepend(plan.Title).Concat(plan.All.Select(node => node.Text)))
        {
            foreach (var (word, likely) in DoubtWords.Find(text))
            {
                notes.DoubtWord($"Chữ “{word.Text}” có thể là “{likely}”; cần đối chiếu với bản gốc.", word);
            }
        }
    }
}
