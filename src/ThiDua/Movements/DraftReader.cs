namespace ThiDua.Movements;

/// <summary>Takes values out of a draft and notes what is not well formed.</summary>
internal sealed class DraftReader(Draft draft)
{
    private readonly List<DraftFinding> _findings = [];

    public IReadOnlyList<DraftFinding> Findings => _findings;

    public DraftItem? First(string key) => draft.Of(key) is [var first, ..] ? first : null;

    public string? Text(string key) => draft.TextOf(key) is { Length: > 0 } text ? text : null;

    public string RequiredText(string key, string whenMissing)
    {
        if (Text(key) is { } text) return text;
        Find(First(key), key, blocks: true, whenMissing);
        return "";
    }

    public IReadOnlyList<string> Texts(string key) => Each(key, item => item.Text);

    /// <summary>What becomes of each standing item with a text; an item without one is found and left out.</summary>
    public IReadOnlyList<T> Each<T>(string key, Func<DraftItem, T?> make) where T : class
    {
        var made = new List<T>();
        foreach (var item in draft.Of(key))
        {
            if (item.Text.Length == 0)
                Find(item, key, blocks: true, $"Có một mục trống trong phần “{DraftKey.Find(key)?.Title}”. Đề nghị nhập nội dung hoặc gỡ mục này.");
            else if (make(item) is { } value)
                made.Add(value);
        }

        return made;
    }

    /// <summary>A whole day; a day with a part left blank gives null and a finding that does not block.</summary>
    public DateOnly? Day(DraftItem? item, string key, Func<ItemDetails, string?> which)
    {
        if (item is null) return null;
        var written = Written(item, key, which(item.Details));
        if (written is { Date: null })
            Find(item, key, blocks: false, $"Ngày “{written.ToVietnamese()}” của phần “{DraftKey.Find(key)?.Title}” chưa đủ ngày, tháng, năm. Đề nghị bổ sung.");
        return written?.Date;
    }

    /// <summary>A day as written; one that is no day gives null and a finding that blocks.</summary>
    public WrittenDay? Written(DraftItem item, string key, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var day = WrittenDay.TryParse(text);
        if (day is null)
            Find(item, key, blocks: true, $"“{text}” không phải là một ngày. Đề nghị nhập lại, ví dụ 20/12/2023.");
        return day;
    }

    public void Find(DraftItem? item, string key, bool blocks, string message) =>
        _findings.Add(new(item?.Id, key, blocks, message));
}
