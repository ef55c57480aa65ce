using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>
/// What a movement must determine: "xác định mục tiêu, phạm vi, đối tượng, nội dung và tiêu chí, thời gian, kế hoạch, biện
/// pháp". Without time, or without both contents and criteria, nothing can be followed: that blocks. The rest may stand
/// elsewhere in the papers: that warns.
/// </summary>
internal static class ElementRules
{
    private static readonly Provision Basis = ContentsOfAMovement.Basis;

    public static IEnumerable<ReadinessItem> TheLawsElementsAreThere(LaunchCase launch)
    {
        var t = launch.Terms;
        yield return Element(t.To is not null, Weight.Blocking, "period",
            "Đã ấn định ngày kết thúc phong trào.", "Chưa có ngày kết thúc phong trào nên không lập được lịch. Đề nghị nhập thời gian thực hiện.");
        yield return Element(t.Criteria.Count + t.Contents.Count > 0, Weight.Blocking, t.Contents.Count > 0 ? "contents" : "criteria",
            $"Có {t.Criteria.Count} tiêu chí, {t.Contents.Count} nội dung thi đua.", "Chưa có nội dung và tiêu chí thi đua. Đề nghị nhập ít nhất một tiêu chí hoặc nội dung.");
        yield return Element(t.Purposes.Count + t.Requirements.Count > 0, Weight.Warning, "purposes",
            "Có mục đích, yêu cầu.", "Chưa có mục đích của phong trào. Đề nghị bổ sung mục đích, yêu cầu.");
        yield return Element(t.Subjects.Count > 0, Weight.Warning, "subjects",
            "Có phạm vi, đối tượng thi đua.", "Chưa nêu phạm vi, đối tượng thi đua. Đề nghị bổ sung đối tượng.");
        yield return Element(t.Assignments.Count > 0, Weight.Warning, "assignments",
            "Có phân công tổ chức thực hiện.", "Chưa nêu biện pháp, phân công tổ chức thực hiện. Đề nghị bổ sung để giao việc.");
        if (t.Criteria.Count == 0 && t.Contents.Count > 0)
            yield return new(Weight.Warning, "Phong trào có nội dung nhưng chưa có tiêu chí nên chưa theo dõi được kết quả. Đề nghị thêm tiêu chí.", new Fix("criteria"), Basis);
    }

    /// <summary>What no indicator measures is typed by hand; that is said, and hinders nothing.</summary>
    public static IEnumerable<ReadinessItem> CriteriaAreMeasured(LaunchCase launch)
    {
        var (all, bare) = (launch.Terms.Criteria.Count, launch.Terms.Criteria.Count(criterion => criterion.Key is null));
        if (all == 0) yield break;
        yield return bare == 0
            ? new(Weight.Met, $"Cả {all} tiêu chí đã chọn chỉ số để tính.")
            : new(Weight.Note, $"{bare}/{all} tiêu chí chưa chọn chỉ số nên số liệu phải nhập bằng tay. Có thể chọn chỉ số ở phần Tiêu chí.", new Fix("criteria"));
    }

    private static ReadinessItem Element(bool isThere, Weight weight, string key, string met, string missing) =>
        isThere ? new(Weight.Met, met, null, Basis) : new(weight, missing, new Fix(key), Basis);
}
