using ThiDua.Law;

namespace ThiDua.Facts;

/// <summary>
/// A file of figures with a mark of secrecy is turned away whole: what lies within state secrecy is not kept on machines with a
/// network (khoản 2 Điều 5 Luật Bảo vệ bí mật nhà nước 29/2018/QH14, now Luật 117/2025/QH15); only its number is declared.
/// </summary>
public static class SecretsInFile
{
    /// <summary>One clause for the log and for whoever asks for the file later; nothing of the content.</summary>
    public const string Because = "có dòng về văn bản mang độ mật";

    private const int MostNamed = 5;

    public static RefusedException Refusal(IReadOnlyList<SecretPlace> places) => new(
        $"Tệp có {places.Count} chỗ ghi độ mật ({string.Join("; ", places.Take(MostNamed).Select(place => place.Said))}{(places.Count > MostNamed ? "; …" : "")}) nên không được nhận và không được lưu lại: "
        + "văn bản thuộc phạm vi bí mật nhà nước không được đưa vào hệ thống này. Đề nghị xóa các chỗ đó khỏi tệp rồi đưa lại; số lượng văn bản mật khai riêng ở trang Số khai tay.");
}
