using ThiDua.Paper.Grammar.Restoring;

namespace ThiDua.Paper.Grammar.Findings;

/// <summary>Words that a recogniser most likely mistook, each with what it may be: they are not corrected.</summary>
internal static class NoticeDoubtfulWords
{
    public static void In(Plan plan, Notes notes)
    {
        foreach (var node in plan.All)
        {
            foreach (var (word, likely) in DoubtWords.Find(node.Text))
            {
                notes.DoubtWord($"Chữ “{word.Text}” có thể là “{likely}”; cần đối chiếu với bản gốc.", word);
            }
        }
    }
}
