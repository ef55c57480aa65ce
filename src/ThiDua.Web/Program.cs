using ThiDua.Storage;
using ThiDua.Web.Layout;

var builder = WebApplication.CreateBuilder(args);
builder.AddLayout();
builder.Services.AddStorage(builder.Configuration["Connection"] ?? "");
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddScoped<ThiDua.Web.Organizations.SignedIn>();
builder.Services.AddRazorPages(pages => pages.RootDirectory = "/");
var app = builder.Build();
app.UseLayout();
app.MapAssets();
app.MapRazorPages().WithStaticAssets();
await app.RunAsync();
