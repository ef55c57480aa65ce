namespace ThiDua.Movements;

/// <summary>What the draft itself still owes.</summary>
internal static class DraftRules
{
    private const int LongestQuote = 80;
    private const string ReadWithDoubt = "Đọc chưa chắc chắn. Đề nghị đối chiếu với văn bản gốc rồi xác nhận hoặc sửa.";

    /// <summary>A value read with doubt is launched only after a person said that it is right.</summary>
    public static IEnumerable<ReadinessItem> DoubtsAreConfirmed(LaunchCase launch)
    {
        var doubts = launch.Draft.Items.Where(i => i.MustBeConfirmed).ToList();
        if (doubts.Count == 0) yield return new(Weight.Met, "Mọi giá trị đọc chưa chắc đã được xác nhận.");
        foreach (var item in doubts)
        {
            yield return new(Weight.Blocking,
                $"{DraftKey.Find(item.Key)?.Title ?? item.Key}: “{Quote(item.Text)}”. {item.Doubt ?? ReadWithDoubt}",
                new Fix(item.Key, item.Id));
        }
    }

    public static IEnumerable<ReadinessItem> ItemsAreWellFormed(LaunchCase launch) =>
        launch.Drafted.Findings.Select(f => new ReadinessItem(f.Blocks ? Weight.Blocking : Weight.Warning, f.Message, new Fix(f.Key, f.Item)));

    private static string Quote(string text) => Words.Beginning(text, LongestQuote);
}
