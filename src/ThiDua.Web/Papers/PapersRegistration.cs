using ThiDua.Paper.Writing;
using ThiDua.Papers;

namespace ThiDua.Web.Papers;

/// <summary>Papers that the commune issues: lists, text, numbers, signatures, files.</summary>
internal static class PapersRegistration
{
    public static IServiceCollection AddPaperPages(this IServiceCollection services) => services
        .AddSingleton<IWritePapers, WritePapers>();
}
