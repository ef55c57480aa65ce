using ThiDua.Storage.Database;
using ThiDua.Web.Awards;
using ThiDua.Web.Councils;
using ThiDua.Web.Criteria;
using ThiDua.Web.Decisions;
using ThiDua.Web.Documents;
using ThiDua.Web.Facts;
using ThiDua.Web.Layout;
using ThiDua.Web.Movements;
using ThiDua.Web.Organizations;
using ThiDua.Web.Papers;
using ThiDua.Web.Participation;
using ThiDua.Web.Start;

return await Doorstep.Keep(async stop =>
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = ServeOptions.AsSettings(args),
        ContentRootPath = AppContext.BaseDirectory, // the data folder is found from where one stands, the pages are not
    });
    var options = ServeOptions.From(builder.Configuration);
    foreach (var url in options.Urls) Doorstep.MustBeFree(url);
    var folder = await DataFolder.Open(options.Data, stop);
    await using var database = await RunningDatabase.Open(folder, options.Connection, stop);

    builder.AddStart(database, folder);
    builder.AddLayout();
    builder.Services.AddOrganizations();
    builder.Services.AddDocuments().AddReview();
    builder.Services.AddRunningMovements().AddCriteriaPages().AddParticipationPages();
    builder.Services.AddFacts().AddPaperPages();
    builder.Services.AddAwardPages();
    builder.Services.AddCouncilPages();
    builder.Services.AddDecisionPages();
    builder.Services.AddRazorPages(pages => pages.RootDirectory = "/");

    await using var app = builder.Build();
    app.UseLayout();
    app.UseOrganizations();
    app.UseFacts();
    app.MapAssets();
    app.MapDocuments();
    app.MapMovementFiles();
    app.MapFigureFiles();
    app.MapFacts();
    app.MapCouncils();
    app.MapAwards();
    app.MapPapers();
    app.MapDecisions();
    app.MapRazorPages().WithStaticAssets();
    await app.MoveInAndGreet(options, stop);
    await app.RunAsync(stop);
});
