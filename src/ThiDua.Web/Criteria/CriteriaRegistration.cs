using ThiDua.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Criteria;

/// <summary>Pages of criteria: figures, the rows behind them, comparisons, definitions.</summary>
internal static class CriteriaRegistration
{
    public static IServiceCollection AddCriteriaPages(this IServiceCollection services) => services
        .AddScoped<CriterionOfThePage>()
        .AddNavigationLink(new(45, "Chỉ số", "/indicators", Duty.Officer, Duty.Chair, Duty.Verifier))
        .AddNavigationLink(new(25, "So sánh các xã", "/criteria/communes", Duty.Province));
}
