using System.ComponentModel.DataAnnotations;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Web.Movements;

/// <summary>A value as it is typed.</summary>
public sealed class ValueForm
{
    /// <summary>Which target of the criterion, from 0.</summary>
    public int Target { get; set; }

    /// <summary>A number as Vietnamese papers write it, or a grade.</summary>
    public string? Typed { get; set; }

    /// <summary>For a criterion without a target in figures.</summary>
    public bool? Fulfilled { get; set; }

    /// <summary>Whoever records a share above 100 % says that it is right.</summary>
    public bool AboveTheWhole { get; set; }

    public bool DoesNotApply { get; set; }
    public string? WhyNot { get; set; }
    [Display(Name = "Số liệu đến ngày")]
    public DateOnly? AsOf { get; set; }
    public string? Source { get; set; }
    public string? Note { get; set; }
    public List<IFormFile> Files { get; set; } = [];

    /// <exception cref="RefusedException">What was typed is no value of that kind.</exception>
    public ValueEntry For(Criterion criterion) => new(
        criterion.Id, Target, MeasuredAs(criterion.Targets.ElementAtOrDefault(Target)),
        AsOf ?? throw new RefusedException("Chưa nhập ngày của số liệu. Đề nghị nhập ngày, ví dụ 30/6/2026."), Source ?? "", Note, [], AboveTheWhole);

    private Measured MeasuredAs(Target? target)
    {
        if (DoesNotApply) return Measured.NotApplicable(WhyNot);
        return target switch
        {
            { Number: not null } => Measured.Of(VietnameseNumber.Parse(Typed)),
            { Grade: not null } => Measured.OfGrade(Typed),
            _ => Measured.Of(Fulfilled ?? throw new RefusedException("Chưa chọn đã thực hiện hay chưa. Đề nghị chọn một trong hai.")),
        };
    }
}
