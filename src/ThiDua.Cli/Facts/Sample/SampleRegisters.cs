using System.Globalization;
using ThiDua.Law;
using ThiDua.Paper.Facts.Writing;

namespace ThiDua.Cli.Facts.Sample;

/// <summary>The registers of a commune beside its dossiers, for one year.</summary>
internal sealed class SampleRegisters(SampleCommune commune, int year)
{
    private static readonly string[] Above = ["UBND tỉnh", "Sở Nội vụ", "Sở Tư pháp", "Văn phòng UBND tỉnh", "Bộ Nội vụ"];
    private static readonly string[] Kinds = ["Công văn", "Kế hoạch", "Quyết định", "Báo cáo", "Thông báo", "Tờ trình"];
    private static readonly string[] Subjects = ["cải cách hành chính", "chuyển đổi số", "công khai thủ tục hành chính", "thi đua, khen thưởng", "phòng chống thiên tai", "trật tự xây dựng", "an sinh xã hội"];
    private static readonly string[] Duties = ["Cơ cấu tổ chức, bản đồ địa giới hành chính", "Chức năng, nhiệm vụ của lãnh đạo", "Thủ tục hành chính, dịch vụ công trực tuyến", "Chiến lược, quy hoạch, kế hoạch", "Dự toán, quyết toán ngân sách", "Danh mục thông tin phải công khai", "Đầu mối tiếp nhận, phản ánh"];

    private readonly IReadOnlyList<DateOnly> _days =
        [.. Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(day => day.Year == year && WorkingDays.Shipped.IsWorkingDay(day))];

    public IReadOnlyList<SampleRegister> All(Dice dice, int dossiers) =>
    [
        Procedures(),
        Payments(dice, Math.Max(1, dossiers / 4)),
        Incoming(dice, 400),
        Outgoing(dice, 300),
        WorkFiles(dice, 120),
        Results(dice, Math.Max(1, dossiers / 5)),
        Answers(dice, 60),
        Reports(dice),
        Checklist(dice),
    ];

    private SampleRegister Procedures() => new("danh-muc-thu-tuc.xlsx", "DANH MỤC THỦ TỤC HÀNH CHÍNH CỦA XÃ",
        ["STT", "Mã thủ tục", "Tên thủ tục", "Lĩnh vực", "Có hiệu lực từ", "Áp dụng tại xã", "Ngày công bố", "Ngày công khai", "Niêm yết tại một cửa", "Công khai trên trang TTĐT", "Đủ bộ phận tạo thành", "Mức độ", "Có phí", "Thanh toán trực tuyến", "Có trả kết quả"],
        commune.Procedures.Select((procedure, place) => new NewCell[]
        {
            NewCell.Of(place + 1), procedure.Code, procedure.Name, procedure.Field, Day(new(year - 1, 3, 1)), "Có", Day(new(year - 1, 2, 20)), Day(new(year - 1, 2, 22)),
            "Có", "Có", "Có", procedure.Level, procedure.Fee > 0 ? "Có" : "Không", procedure.Fee > 0 && procedure.Level != "Không" ? "Có" : "Không", "Có",
        }));

    private SampleRegister Payments(Dice dice, int rows) => new("giao-dich-thanh-toan.xlsx", "GIAO DỊCH THANH TOÁN PHÍ, LỆ PHÍ",
        ["STT", "Mã giao dịch", "Mã thủ tục", "Lĩnh vực", "Số tiền (đồng)", "Hình thức thanh toán", "Trạng thái thanh toán", "Thời gian thanh toán"],
        Rows(rows).Select(place => (place, Procedure: dice.One([.. commune.Procedures.Where(procedure => procedure.Fee > 0)]))).Select(row => new NewCell[]
        {
            NewCell.Of(row.place), Numbered("GD", row.place), row.Procedure.Code, row.Procedure.Field, NewCell.Of(row.Procedure.Fee), dice.Chance(0.7) ? "Trực tuyến" : "Tiền mặt",
            dice.Chance(0.97) ? "Đã thanh toán" : "Hoàn phí", Text(Any(dice)) + " 09:30:00",
        }));

    private SampleRegister Incoming(Dice dice, int rows) => new("so-van-ban-den.xlsx", $"SỔ VĂN BẢN ĐẾN NĂM {year}",
        ["Ngày đến", "Số đến", "Nơi gửi", "Số/ký hiệu", "Ngày ban hành", "Loại văn bản", "Trích yếu", "Trao đổi với cơ quan nhà nước", "Gửi nhận điện tử", "Ký số", "Phải thực hiện", "Hạn xử lý", "Ngày hoàn thành", "Đúng trình tự", "Giao tuyên truyền", "Ngày tuyên truyền", "Nơi xử lý"],
        InOrder(dice, rows).Select((day, place) =>
        {
            var (action, spread, paper) = (dice.Chance(0.3), dice.Chance(0.1), dice.Chance(0.02));
            var due = WorkingDays.Shipped.After(day, 10);
            return new NewCell[]
            {
                Day(day), NewCell.Of(place + 1), dice.One(Above), Symbol(place, dice), Day(WorkingDays.Shipped.Before(day, 2)), dice.One(Kinds), $"Về việc {dice.One(Subjects)}",
                "Có", paper ? "Giấy" : "Điện tử", paper ? "Không" : "Có", action ? "Có" : "Không", action ? Day(due) : NewCell.Empty,
                action && due.Year == year && dice.Chance(0.96) ? Day(WorkingDays.Shipped.Before(due, 1)) : NewCell.Empty, action ? "Có" : NewCell.Empty,
                spread ? "Có" : "Không", spread ? Day(day) : NewCell.Empty, dice.One(commune.Procedures).Office,
            };
        }));

    private SampleRegister Outgoing(Dice dice, int rows) => new("so-van-ban-di.xlsx", $"SỔ VĂN BẢN ĐI NĂM {year}",
        ["STT", "Số, ký hiệu", "Ngày ban hành", "Loại VB", "Cơ quan ban hành", "Nội dung", "Nơi nhận", "Gửi cơ quan nhà nước", "Hình thức gửi", "Đã ký số", "Văn bản QPPL", "Đã rà soát", "Đã kiểm tra", "Theo dõi thi hành", "Người soạn thảo"],
        InOrder(dice, rows).Select((day, place) =>
        {
            var (law, paper) = (place % 60 == 7, dice.Chance(0.015));
            return new NewCell[]
            {
                NewCell.Of(place + 1), $"{place + 1:D2}/{(law ? "QĐ-UBND" : dice.One(["KH-UBND", "BC-UBND", "TB-UBND", "TTr-UBND"]))}", Day(day), law ? "Quyết định" : dice.One(Kinds), $"UBND {commune.Name}",
                $"Về {dice.One(Subjects)}", dice.One(Above), dice.Chance(0.8) ? "Có" : "Không", paper ? "Giấy" : "Điện tử", paper ? "Không" : "Có", law ? "Có" : "Không",
                law ? "Có" : NewCell.Empty, law ? "Có" : NewCell.Empty, law ? "Có" : NewCell.Empty, dice.One(commune.Officers),
            };
        }));

    private SampleRegister WorkFiles(Dice dice, int rows) => new("ho-so-cong-viec.xlsx", "DANH MỤC HỒ SƠ CÔNG VIỆC",
        ["STT", "Mã hồ sơ công việc", "Tên hồ sơ", "Đơn vị lập", "Người lập", "Ngày mở", "Ngày đóng", "Xử lý trên môi trường mạng", "Có trong danh mục hồ sơ", "Ngày nộp lưu điện tử"],
        InOrder(dice, rows).Select((day, place) =>
        {
            var closed = WorkingDays.Shipped.After(day, dice.Between(5, 60));
            var isClosed = closed.Year == year;
            return new NewCell[]
            {
                NewCell.Of(place + 1), $"{place + 1:D3}.{year}", $"Hồ sơ về {dice.One(Subjects)}", dice.One(commune.Procedures).Office, dice.One(commune.Officers), Day(day),
                isClosed ? Day(closed) : NewCell.Empty, dice.Chance(0.97) ? "Có" : "Không", "Có", isClosed && dice.Chance(0.95) ? Day(closed) : NewCell.Empty,
            };
        }));

    private SampleRegister Results(Dice dice, int rows) => new("ket-qua-giai-quyet.xlsx", "SỔ KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH CÒN HIỆU LỰC",
        ["STT", "Số kết quả", "Mã thủ tục", "Loại giấy tờ", "Lĩnh vực", "Ngày cấp", "Thuộc thẩm quyền xã", "Ngày số hóa", "Ký số"],
        InOrder(dice, rows).Select((day, place) => (day, place, Procedure: dice.One(commune.Procedures), Digital: dice.Chance(0.72))).Select(row => new NewCell[]
        {
            NewCell.Of(row.place + 1), $"{row.place + 1:D5}/KQ-{year}", row.Procedure.Code, row.Procedure.Name, row.Procedure.Field, Day(row.day), "Có",
            row.Digital ? Day(row.day) : NewCell.Empty, row.Digital ? "Có" : "Không",
        }));

    private SampleRegister Answers(Dice dice, int slips) => new("phieu-khao-sat.xlsx", "KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG",
        ["Phiếu số", "Câu số", "Ngày khảo sát", "Mức độ hài lòng", "Về TTHC", "Phiếu hợp lệ", "Kênh khảo sát"],
        Rows(slips).SelectMany(slip => Enumerable.Range(15, 19).Select(item => (slip, item))).Select(answer => new NewCell[]
        {
            NewCell.Of(answer.slip), NewCell.Of(answer.item), Text(_days[answer.slip * _days.Count / (slips + 1)]),
            dice.One(["Rất hài lòng", "Rất hài lòng", "Hài lòng", "Hài lòng", "Hài lòng", "Hài lòng", "Hài lòng", "Hài lòng", "Hài lòng", "Bình thường"]), "Có", "Có", "Phiếu giấy",
        }));

    private SampleRegister Reports(Dice dice) => new("bao-cao-dinh-ky.xlsx", $"BÁO CÁO ĐỊNH KỲ NĂM {year}",
        ["STT", "Tên báo cáo", "Lĩnh vực", "Hạn gửi", "Ngày gửi", "Qua hệ thống", "Có hệ thống", "Đơn vị gửi", "Người gửi"],
        Rows(11).SelectMany(month => Subjects.Take(3).Select(subject => (month, subject))).Select((report, place) => (report, place, Due: WorkingDays.Shipped.OnOrBefore(new DateOnly(year, report.month + 1, 5)))).Select(row => new NewCell[]
        {
            NewCell.Of(row.place + 1), $"Báo cáo {row.report.subject} tháng {row.report.month}", row.report.subject, Day(row.Due), Day(WorkingDays.Shipped.Before(row.Due, dice.Between(0, 2))), "Có", "Có",
            "Văn phòng HĐND và UBND", dice.One(commune.Officers),
        }));

    private SampleRegister Checklist(Dice dice) => new("bang-kiem-trang-ttdt.xlsx", "BẢNG KIỂM TRANG THÔNG TIN ĐIỆN TỬ",
        ["Danh mục", "Mã mục", "Nội dung phải công khai", "Có áp dụng", "Đã công khai", "Đường dẫn", "Ngày cập nhật", "Ngày kiểm tra"],
        Rows(4).Select(quarter => quarter * 3).SelectMany(month => Duties.Select((duty, place) => (month, duty, place))).Select(item => new NewCell[]
        {
            "Trang thông tin điện tử", $"M{item.place + 1:D2}", item.duty, "Có", item.month == 3 && item.place == 5 ? "Không" : "Có", $"/cong-khai/{item.place + 1}",
            Day(new(year, item.month, dice.Between(1, 10))), Day(new(year, item.month, 20)),
        }));

    private static IEnumerable<int> Rows(int count) => Enumerable.Range(1, count);

    private IEnumerable<DateOnly> InOrder(Dice dice, int count) => Rows(count).Select(_ => Any(dice)).Order();

    private DateOnly Any(Dice dice) => dice.One(_days);

    private string Numbered(string mark, int number) => string.Create(CultureInfo.InvariantCulture, $"{mark}{year}{number:D7}");

    private static string Symbol(int place, Dice dice) => $"{place + 1:D2}/{dice.One(["CV-UBND", "KH-UBND", "QĐ-UBND", "TB-VP"])}";

    private static NewCell Day(DateOnly day) => NewCell.Of(day.ToDateTime(TimeOnly.MinValue));

    private static string Text(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
