using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using ThiDua.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Who comes in, and what for: authentication, authorization, scope; pages of units, people and accounts.</summary>
internal static class OrganizationsRegistration
{
    public static IServiceCollection AddOrganizations(this IServiceCollection services)
    {
        services.AddScoped<SignedIn>().AddScoped<OpenSession>().AddScoped<UnitChoices>();
        services.AddAuthentication(SessionCookie.Scheme)
            .AddCookie(SessionCookie.Scheme, SessionCookie.Set)
            .AddCookie(SessionCookie.SecondStep, SessionCookie.SetSecondStep);
        services.AddAuthorization(options =>
        {
            options.DefaultPolicy = Policy(new HoldsOneOf([]));
            options.FallbackPolicy = Policy(new IsNoEndpoint());
            options.AddPolicy(Doors.OwnAccount, Policy(new HasASession()));
        });
        services.AddSingleton<IAuthorizationPolicyProvider, DutyPolicies>().AddScoped<IAuthorizationHandler, DutyHandler>();
        // One warns that keys lie unsealed in the database: it does not see that the key ring seals them itself.
        // The other warns that an answer which said "no-store" says it once more because it holds a form.
        services.AddLogging(log => log
            .AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error));
        services.AddAntiforgery(forms => (forms.Cookie.Name, forms.Cookie.SameSite) = ("thidua-form", SameSiteMode.Lax));
        services.Configure<ForwardedHeadersOptions>(
            proxy => proxy.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        return services.AddNavigation();
    }

    /// <summary>Stands after the layout and before every endpoint.</summary>
    public static WebApplication UseOrganizations(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.Use(OnlyFromOurPages.Check);
        app.UseAuthentication();
        app.UseMiddleware<RecognisePerson>();
        app.UseAuthorization();
        return app;
    }

    private static AuthorizationPolicy Policy(IAuthorizationRequirement requirement) =>
        new AuthorizationPolicyBuilder().AddRequirements(requirement).Build();

    private static IServiceCollection AddNavigation(this IServiceCollection services) => services
        .AddNavigationLink(new(50, "Người", "/people", Duty.Officer, Duty.Administrator))
        .AddNavigationLink(new(51, "Đơn vị", "/units", Duty.Officer, Duty.Administrator))
        .AddNavigationLink(new(90, "Nhật ký", "/audit", Duty.Administrator))
        .AddNavigationLink(new(10, "Đơn vị làm việc", "/account/place") { OfThePerson = true })
        .AddNavigationLink(new(20, "Bảo mật tài khoản", "/account") { OfThePerson = true })
        .AddNavigationLink(new(30, "Phiên đăng nhập", "/account/sessions") { OfThePerson = true });
}
