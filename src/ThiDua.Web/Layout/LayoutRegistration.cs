using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ThiDua.Web.Layout;

/// <summary>What every page shares: language, encoding, compression, headers, errors, assets.</summary>
internal static class LayoutRegistration
{
    /// <summary>The largest request that any page takes in: plans as scans, several at once.</summary>
    private const long LargestRequest = 200L * 1024 * 1024;

    public static WebApplicationBuilder AddLayout(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets(); // also when started from the build output, not only when published
        if (!builder.Environment.IsDevelopment()) builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false"; // serve what was compressed at build
        builder.Configuration["EnableStaticAssetsDevelopmentCaching"] = "true";
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<FailureAnswers>();
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = LargestRequest;
            form.ValueCountLimit = 4096;
        });
        builder.Services.Configure<MvcOptions>(mvc =>
        {
            mvc.Filters.Add<OnlyWhatFits>();
            mvc.Filters.Add<OnlyKnownHandlers>();
            mvc.Filters.Add<RefusalAtTheForm>();
        });
        builder.Services.PostConfigure<MvcOptions>(VietnameseForms.Speak);
        builder.Services.Configure<MvcViewOptions>(views => views.HtmlHelperOptions.ClientValidationEnabled = false); // no script of ours reads it
        return builder.AddCompression();
    }

    private static WebApplicationBuilder AddCompression(this WebApplicationBuilder builder)
    {
        // Antiforgery tokens differ from answer to answer, so compressing encrypted answers tells nothing (BREACH).
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        return builder;
    }

    /// <summary>Stands first in the pipeline.</summary>
    public static WebApplication UseLayout(this WebApplication app)
    {
        app.Use(SecurityHeaders.Add);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/failures/500", SuppressDiagnosticsCallback = WasAnswered });
        app.UseStatusCodePagesWithReExecute("/failures/{0}");
        app.UseResponseCompression();
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(Written.Vietnamese),
            SupportedCultures = [Written.Vietnamese],
            SupportedUICultures = [Written.Vietnamese],
            RequestCultureProviders = [],
        });
        return app;
    }

    /// <summary>Style sheets, scripts and icons: fingerprinted, compressed, open to everyone.</summary>
    public static WebApplication MapAssets(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        return app;
    }

    // A refusal is an answer, not a fault: it does not belong in the log of faults.
    private static bool WasAnswered(ExceptionHandlerSuppressDiagnosticsContext context) =>
        context.Exception is ThiDua.Law.RefusedException || ThiDua.Storage.Database.DatabaseIsAway.Because(context.Exception);
}
