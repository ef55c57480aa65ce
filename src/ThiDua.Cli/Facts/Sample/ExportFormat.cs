using System.Globalization;
using ThiDua.Paper.Facts.Writing;

namespace ThiDua.Cli.Facts.Sample;

/// <summary>How one system exports its list of dossiers: its headings in its order, its words, its days.</summary>
/// <param name="Separator">Null for a workbook.</param>
internal sealed record ExportFormat(string Name, char? Separator, IReadOnlyList<ExportColumn> Columns)
{
    public string FileName => Separator is null ? $"{Name}.xlsx" : $"{Name}.csv";

    /// <summary>Column from 1 of a field; 0 where the system does not export it.</summary>
    public int ColumnOf(string field)
    {
        for (var column = 0; column < Columns.Count; column++)
        {
            if (Columns[column].Field == field) return column + 1;
        }

        return 0;
    }

    /// <summary>The three systems: an old one-stop system, a newer one, the national portal.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [Workbook(), Csv(), Portal()];

    private static ExportFormat Workbook() => new("mot-cua", null,
    [
        new("Số hồ sơ", "code", dossier => dossier.Code),
        new("Mã TTHC", "procedure_code", dossier => dossier.Procedure.Code),
        new("Tên thủ tục hành chính", "procedure_name", dossier => dossier.Procedure.Name),
        new("Lĩnh vực", "field", dossier => dossier.Procedure.Field),
        new("Chủ hồ sơ", null, dossier => dossier.Applicant),
        new("Số điện thoại", "applicant_mark", dossier => dossier.Telephone),
        new("Ngày tiếp nhận", "received_at", dossier => NewCell.Of(dossier.Received)),
        new("Ngày hẹn trả", "due_at", dossier => Day(dossier.Due)),
        new("Ngày có kết quả", "finished_at", dossier => Day(dossier.Finished)),
        new("Ngày trả kết quả", "returned_at", dossier => Day(dossier.Returned)),
        new("Hình thức nộp", "channel", dossier => Words.Channel[dossier.Channel]),
        new("Trạng thái hồ sơ", "status", dossier => Words.Status[dossier.Status]),
        new("Kết quả giải quyết", "outcome_said", dossier => dossier.Outcome is { } outcome ? Words.Outcome[outcome] : ""),
        new("Cán bộ xử lý", "officer", dossier => dossier.Officer),
        new("Đơn vị xử lý", "unit", dossier => dossier.Procedure.Office),
        new("Số lần yêu cầu bổ sung", "supplement_requests", dossier => NewCell.Of(dossier.Requests)),
        new("Số ngày chờ bổ sung", "waiting_days", dossier => NewCell.Of(dossier.Waiting)),
        new("Lệ phí (đồng)", "fee", dossier => NewCell.Of(dossier.Procedure.Fee)),
        new("Thanh toán trực tuyến", "paid_online", dossier => dossier.PaidOnline ? "x" : ""),
        new("Kết quả điện tử", "electronic_result", dossier => dossier.ElectronicResult ? "Có" : "Không"),
        new("Số hóa hồ sơ", "digitised", dossier => Words.Digitised[dossier.Digitised]),
        new("Trả kết quả giấy", "paper_result_due", _ => "Có"),
        new("Qua hệ thống", "in_system", _ => "x"),
    ]);

    private static ExportFormat Csv() => new("igate", ';',
    [
        new("STT", null, _ => ""),
        new("Mã HS", "code", dossier => dossier.Code),
        new("Thủ tục", "procedure_name", dossier => dossier.Procedure.Name),
        new("Mã thủ tục", "procedure_code", dossier => dossier.Procedure.Code),
        new("Tên lĩnh vực", "field", dossier => dossier.Procedure.Field),
        new("Kênh tiếp nhận", "channel", dossier => dossier.Channel switch { "online" => "Nộp qua mạng", "post" => "BCCI", _ => "Tại một cửa" }),
        new("Ngày nhận", "received_at", dossier => Text(dossier.Received)),
        new("Hạn trả kết quả", "due_at", dossier => Text(dossier.Due)),
        new("Ngày kết thúc xử lý", "finished_at", dossier => Text(dossier.Finished)),
        new("Ngày trả KQ", "returned_at", dossier => Text(dossier.Returned)),
        new("Tình trạng", "status", dossier => Words.Status[dossier.Status]),
        new("Tiến độ", "outcome_said", dossier => dossier.Outcome is { } outcome ? Words.Outcome[outcome] : ""),
        new("Người thụ lý", "officer", dossier => dossier.Officer),
        new("Cơ quan xử lý", "unit", dossier => dossier.Procedure.Office),
        new("Số lần BS", "supplement_requests", dossier => Number(dossier.Requests)),
        new("Ngày chờ bổ sung", "waiting_days", dossier => Number(dossier.Waiting)),
        new("Phí, lệ phí", "fee", dossier => dossier.Procedure.Fee.ToString("#,0", CultureInfo.GetCultureInfo("vi-VN")) + " đ"),
        new("Thanh toán online", "paid_online", dossier => dossier.PaidOnline ? "Có" : "Không"),
        new("Kết quả bản điện tử", "electronic_result", dossier => dossier.ElectronicResult ? $"/kq/{dossier.Code}.pdf" : ""),
        new("Tình trạng số hóa", "digitised", dossier => Words.Digitised[dossier.Digitised]),
        new("SĐT", "applicant_mark", dossier => dossier.Telephone),
        new("Có kết quả giấy", "paper_result_due", _ => "1"),
        new("Đã nhập hệ thống", "in_system", _ => "1"),
    ]);

    private static ExportFormat Portal() => new("cong-quoc-gia", ',',
    [
        new("MaHoSo", "code", dossier => dossier.Code),
        new("MaTTHC", "procedure_code", dossier => dossier.Procedure.Code),
        new("TenTTHC", "procedure_name", dossier => dossier.Procedure.Name),
        new("TenLinhVuc", "field", dossier => dossier.Procedure.Field),
        new("MaDonViTiepNhan", "unit_code", dossier => dossier.Code[..dossier.Code.IndexOf('-', StringComparison.Ordinal)]),
        new("DonViXuLy", "unit", dossier => dossier.Procedure.Office),
        new("KenhThucHien", "channel", dossier => Words.ChannelNumber[dossier.Channel]),
        new("NgayTiepNhan", "received_at", dossier => Digits(dossier.Received)),
        new("NgayHenTra", "due_at", dossier => Digits(dossier.Due)),
        new("NgayKetThucXuLy", "finished_at", dossier => Digits(dossier.Finished)),
        new("NgayTra", "returned_at", dossier => Digits(dossier.Returned)),
        new("TrangThaiHoSo", "status", dossier => Words.StatusNumber[dossier.Status]),
        new("SoDienThoai", "applicant_mark", dossier => dossier.Telephone),
        new("Người xử lý", "officer", dossier => dossier.Officer),
        new("Số lần bổ sung", "supplement_requests", dossier => Number(dossier.Requests)),
        new("Số ngày tạm dừng", "waiting_days", dossier => Number(dossier.Waiting)),
        new("Số tiền phải nộp", "fee", dossier => Number(dossier.Procedure.Fee)),
        new("DuocThanhToanTrucTuyen", "paid_online", dossier => dossier.PaidOnline ? "1" : "0"),
        new("DuongDanTepTinKetQua", "electronic_result", dossier => dossier.ElectronicResult ? $"/kq/{dossier.Code}.pdf" : ""),
        new("HoSoCoThanhPhanSoHoa", "digitised", dossier => Number(dossier.Digitised)),
        new("Có trả kết quả", "paper_result_due", _ => "1"),
        new("Xử lý trên hệ thống", "in_system", _ => "1"),
    ]);

    private static NewCell Day(DateTime? day) => day is { } known ? NewCell.Of(known) : NewCell.Empty;

    private static string Text(DateTime? day) => day?.ToString("dd'/'MM'/'yyyy HH':'mm':'ss", CultureInfo.InvariantCulture) ?? "";

    private static string Digits(DateTime? day) => day?.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <param name="Field">Name of the field of a dossier that a reader finds in it; null where it finds none.</param>
internal sealed record ExportColumn(string Heading, string? Field, Func<SampleDossier, NewCell> Cell);
