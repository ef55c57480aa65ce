using System.Globalization;
using System.Text;

namespace ThiDua.Bench.Criteria;

/// <summary>A list of dossiers as a one-stop system exports it, with codes for channel and status: a million rows stay under 200 MB.</summary>
internal static class DossierCsv
{
    public const string Headings =
        "Mã hồ sơ;Mã TTHC;Lĩnh vực;Cán bộ xử lý;Hình thức nộp;Trạng thái;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý;Số lần bổ sung;Kết quả điện tử;Có kết quả giấy;Số hóa;Lệ phí;Thanh toán trực tuyến;Số điện thoại";

    private static readonly string[] Fields = ["Hộ tịch", "Đất đai", "Chứng thực", "Bảo trợ xã hội", "Người có công", "Xây dựng", "Hộ kinh doanh", "Môi trường"];
    private static readonly string[] Officers = ["Nguyễn Thị Hạnh", "Trần Văn Long", "Lê Thị Mai", "Phạm Quốc Huy", "Hoàng Thị Yến", "Vũ Đức Thắng", "Đặng Thị Hoa", "Bùi Văn Nam"];

    public static void Write(string path, int rows)
    {
        var random = new Random(766);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 16);
        file.Write(Headings + "\r\n");
        for (var row = 0; row < rows; row++) file.Write(Row(random, row, rows));
    }

    private static string Row(Random random, int row, int rows)
    {
        var received = new DateTime(2025, 11, 1, 7, 30, 0, DateTimeKind.Unspecified).AddMinutes((long)row * 380 * 1440 / rows).AddMinutes(random.Next(500));
        var due = received.Date.AddDays(random.Next(3, 20)).AddHours(17);
        var finished = received.AddHours(random.Next(2, 24 * (due - received).Days + (random.Next(40) == 0 ? 60 : 0)));
        var isOpen = finished > new DateTime(2026, 11, 16, 0, 0, 0, DateTimeKind.Unspecified);
        var procedure = random.Next(180);
        var online = random.Next(100) < 68;
        var fee = procedure % 3 == 0 ? random.Next(1, 20) * 5000 : 0;
        return string.Create(CultureInfo.InvariantCulture,
            $"H46.123.05-{received:yyMMdd}-12{row:D7};{1 + procedure % 3}.{procedure:D6};{Fields[procedure % 8]};{Officers[random.Next(8)]};{(online ? 2 : 1)};{(isOpen ? 4 : 10)};{received:dd/MM/yyyy HH:mm};{due:dd/MM/yyyy HH:mm};{(isOpen ? "" : finished.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture))};{random.Next(20) / 18};{(online ? "Có" : "Không")};Có;{(random.Next(3) > 0 ? 1 : 0)};{fee};{(fee > 0 && online ? "Có" : "Không")};09{random.Next(10_000_000, 99_999_999)}\r\n");
    }
}
