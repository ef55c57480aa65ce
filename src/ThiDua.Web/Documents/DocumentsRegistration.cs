using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Paper;
using ThiDua.Paper.Facts;
using ThiDua.Paper.Facts.Writing;
using ThiDua.Paper.Intake;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Jobs;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Documents;

/// <summary>Plans as they come in: upload, reading, sources.</summary>
internal static class DocumentsRegistration
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddSingleton(_ => new PaperIntake())
        .AddSingleton<TellKind>()
        .AddSingleton<IReadTables, ReadTables>().AddSingleton<IMarkTables, MarkTables>()
        .AddScoped<TakeReadingIn>()
        .AddScoped<IJobHandler, ReadUpload>()
        .AddScoped<IDemoPart, DocumentsDemo>()
        .AddNavigationLink(new(40, "Tài liệu", "/documents", Duty.Officer, Duty.Chair));

    public static void MapDocuments(this IEndpointRouteBuilder routes) => routes.MapSources();
}
