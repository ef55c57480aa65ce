namespace ThiDua.Facts;

/// <summary>Where a file marks something as a state secret.</summary>
/// <param name="Sheet">From 1; 0 for the file as a whole.</param>
/// <param name="Line">As the office program shows it, from 1; 0 where it is no cell.</param>
/// <param name="Column">From 1; 0 where it is no cell.</param>
/// <param name="IsHidden">Whether the sheet is one that the office program does not show.</param>
public sealed record SecretPlace(int Sheet, int Line, int Column, SecretSpot Spot = SecretSpot.Cell, bool IsHidden = false)
{
    /// <summary>As a person finds it: "dòng 3, cột F, trang tính 2 (đang ẩn)".</summary>
    public string Said => Spot switch
    {
        SecretSpot.FileName => "tên của tệp",
        SecretSpot.SheetName => $"tên của trang tính {Sheet}{Hidden}",
        SecretSpot.Comment when Line > 0 => $"ghi chú của ô {SheetColumn.Letters(Column)}{Line}{OnSheet}",
        SecretSpot.Comment => $"ghi chú của một ô{OnSheet}",
        SecretSpot.PrintedEdge => $"đầu trang hoặc chân trang in{OnSheet}",
        SecretSpot.Drawing => $"hộp chữ hoặc hình vẽ{OnSheet}",
        SecretSpot.Properties => "thông tin chung của tệp (tiêu đề, từ khóa)",
        _ => $"dòng {Line}, cột {SheetColumn.Letters(Column)}{OnSheet}",
    };

    private string OnSheet => Sheet > 1 || IsHidden ? $", trang tính {Sheet}{Hidden}" : "";

    private string Hidden => IsHidden ? " (đang ẩn)" : "";
}

/// <summary>In what of a file a mark stands.</summary>
public enum SecretSpot
{
    Cell,
    SheetName,
    Comment,
    /// <summary>Header or footer of printed pages.</summary>
    PrintedEdge,
    /// <summary>A text box or a shape.</summary>
    Drawing,
    /// <summary>What the file says about itself.</summary>
    Properties,
    /// <summary>What the person called it.</summary>
    FileName,
}
