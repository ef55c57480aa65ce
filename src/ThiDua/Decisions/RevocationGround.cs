namespace ThiDua.Decisions;

/// <summary>Why an award is taken back (khoản 1 Điều 93 Luật Thi đua, khen thưởng 06/2022/QH15).</summary>
public enum RevocationGround
{
    /// <summary>Gian dối trong việc kê khai thành tích.</summary>
    Fraud,
    /// <summary>Cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ.</summary>
    Forgery,
    /// <summary>Thẩm định, xét, duyệt, đề nghị trái quy định.</summary>
    AgainstTheLaw,
    /// <summary>Có kết luận vi phạm của cơ quan có thẩm quyền.</summary>
    ConcludedViolation,
}

/// <summary>The grounds as they stand in a decision.</summary>
public static class RevocationGrounds
{
    public static string InVietnamese(this RevocationGround ground) => ground switch
    {
        RevocationGround.Fraud => "gian dối trong việc kê khai thành tích để được khen thưởng",
        RevocationGround.Forgery => "cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ để được khen thưởng",
        RevocationGround.AgainstTheLaw => "thẩm định, xét, duyệt khen thưởng trái quy định của pháp luật",
        _ => "có kết luận, quyết định của cơ quan có thẩm quyền về vi phạm, khuyết điểm làm mất căn cứ khen thưởng",
    };
}
