using ThiDua.Storage;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddStorage(builder.Configuration["Connection"] ?? "");
builder.Services.AddScoped<ThiDua.Web.Organizations.SignedIn>();
builder.Services.AddRazorPages(pages => pages.RootDirectory = "/");
var app = builder.Build();
app.MapRazorPages();
await app.RunAsync();
