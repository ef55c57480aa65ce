using System.Text;
using System.Text.RegularExpressions;

namespace ThiDua.Papers;

/// <summary>
/// Misspellings of the words that papers of this field are made of. Two words that sound like a pair of the vocabulary where
/// dấu hỏi and dấu ngã, s and x, ch and tr, d, gi and r are not told apart, but are not written like it, are a slip:
/// "khen thưỡng", "tập thễ", "xuất xắc". Where the tone mark stands ("uỷ", "ủy") makes no difference.
/// </summary>
internal static partial class Spelling
{
    private const char Hook = '\u0309', Tilde = '\u0303';
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    private static readonly string[] Vocabulary =
    [
        "khen thưởng", "tập thể", "xuất sắc", "thi đua", "cải cách", "hành chính", "thủ tục", "ủy ban", "nhân dân", "chủ tịch", "hội đồng", "quyết định",
        "nghị định", "nghị quyết", "chỉ thị", "chỉ đạo", "chỉ tiêu", "chỉ số", "tiêu chí", "tiêu chuẩn", "kế hoạch", "phong trào", "danh hiệu", "thành tích",
        "cá nhân", "lãnh đạo", "lĩnh vực", "kỷ luật", "kỷ cương", "kỷ niệm", "kỹ thuật", "kỹ năng", "nghĩa vụ", "hỗ trợ", "nỗ lực", "xã hội", "chiến sĩ",
        "sẵn sàng", "khẩn trương", "tổ chức", "tổ trưởng", "trưởng thôn", "trưởng phòng", "tổng kết", "tổng hợp", "tổng số", "bổ sung", "bổ nhiệm", "phổ biến",
        "đổi mới", "chuyển đổi", "trao đổi", "sửa đổi", "xử lý", "xử phạt", "sử dụng", "sáng kiến", "sáng tạo", "sản xuất", "năng suất", "công suất", "xuất hiện",
        "sâu sắc", "sâu sát", "sát hạch", "giám sát", "rà soát", "kiểm soát", "khảo sát", "sắp xếp", "xếp loại", "xếp hạng", "xét duyệt", "xét tặng", "xác nhận",
        "xác minh", "xây dựng", "chương trình", "chủ trương", "trách nhiệm", "chức năng", "công chức", "viên chức", "trình độ", "trình tự", "quy trình", "tờ trình",
        "phát triển", "triển khai", "truyền thông", "tuyên truyền", "chuyên môn", "trung tâm", "trực tuyến", "trực tiếp", "trân trọng", "chân thành", "chất lượng",
        "chính quyền", "chính sách", "chấp hành", "chứng nhận", "giải quyết", "giải pháp", "giải ngân", "giảm thiểu", "giấy khen", "giáo dục", "giao dịch",
        "gia đình", "rõ ràng", "rút gọn", "dịch vụ", "dân chủ", "duy trì", "dự toán", "dự án", "đánh giá", "giá trị", "bảo đảm", "đảm bảo", "bảo vệ", "quản lý",
        "hiệu quả", "kết quả", "kiểm tra", "cơ sở", "trụ sở", "hồ sơ", "đúng hạn", "cán bộ", "nhiệm vụ", "hoàn thành", "tiêu biểu", "điển hình", "đề nghị",
        "vận động", "thực hiện", "phục vụ", "người dân", "doanh nghiệp", "văn bản", "văn phòng", "biên bản", "báo cáo", "bỏ phiếu", "đồng chí", "nâng cao", "cũng như",
    ];

    private static readonly Dictionary<string, string> BySound = Vocabulary.GroupBy(Sound, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    private static readonly HashSet<string> Right = [.. Vocabulary.Select(Spelt)];

    /// <returns>What is written and what is meant, in the order of the text.</returns>
    public static IEnumerable<(string Written, string Meant)> In(string text)
    {
        var words = Word().Matches(text.Normalize()).ToList();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i + 1].Index != words[i].Index + words[i].Length + 1) continue; // a mark or a line end stands between them
            var pair = $"{words[i].Value} {words[i + 1].Value}".ToLowerInvariant();
            if (BySound.TryGetValue(Sound(pair), out var meant) && !Right.Contains(Spelt(pair))) yield return ($"{words[i].Value} {words[i + 1].Value}", meant);
        }
    }

    // Letters and tone of each word, wherever the tone mark stands in it.
    private static string Spelt(string pair) => string.Join(' ', pair.Split(' ').Select(word => Letters(word) + Tone(word)));

    private static string Sound(string pair) => string.Join(' ', pair.Split(' ').Select(word =>
        Onset().Replace(Letters(word), match => match.Value switch { "x" => "s", "tr" => "ch", "gi" or "r" => "d", var other => other }) + (Tone(word) is Tilde ? Hook : Tone(word))));

    private static string Letters(string word) => string.Concat(word.Normalize(NormalizationForm.FormD).Where(letter => !Tones.Contains(letter, StringComparison.Ordinal))).Normalize();

    private static char Tone(string word) => word.Normalize(NormalizationForm.FormD).FirstOrDefault(letter => Tones.Contains(letter, StringComparison.Ordinal), '-');

    [GeneratedRegex(@"\p{L}+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(x|tr|gi(?=[aăâeêoôơuưy])|r)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex Onset();
}
