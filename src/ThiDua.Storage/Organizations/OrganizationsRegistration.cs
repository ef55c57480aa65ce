using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;

namespace ThiDua.Storage.Organizations;

/// <summary>The only door of this area into the host.</summary>
public static class OrganizationsRegistration
{
    /// <param name="data">Folder in which the <see cref="SealingKey"/> lies, where there is one.</param>
    public static IServiceCollection AddOrganizations(this IServiceCollection services, string data)
    {
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<KeyRing>(provider, () => SealingKey.In(data)));
        services.AddScoped<IOrganizations, KeptOrganizations>();
        services.AddScoped<ICommuneOnPaper, CommuneInDatabase>();
        services.AddScoped<AddUnit>().AddScoped<RenameUnit>().AddScoped<MergeUnits>().AddScoped<EndUnit>();
        services.AddScoped<AddPerson>().AddScoped<AddRoster>().AddScoped<CorrectName>().AddScoped<MovePerson>().AddScoped<LeavePost>();
        services.AddScoped<GrantDuty>().AddScoped<EndDuty>();
        services.AddScoped<IDemoPart, OrganizationsDemo>().AddSingleton<IDemoAccounts, DemoAccounts>();
        services.AddScoped<ListPeople>().AddScoped<SeePerson>();
        return services.AddAccounts();
    }

    private static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = AccountRules.Hashing().IterationCount);
        services.AddIdentityCore<Account>(AccountRules.Set)
            .AddErrorDescriber<VietnameseIdentityErrors>()
            .AddEntityFrameworkStores<ThiDuaDb>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IUserStore<Account>, SealedAccountStore>(); // instead of the plain one
        services.AddDataProtection().SetApplicationName("ThiDua");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            keys => keys.XmlRepository = provider.GetRequiredService<KeyRing>()));
        services.AddScoped<OpenAccount>().AddScoped<IFirstAccount, OpenFirstAccount>().AddScoped<AdministerAccount>().AddScoped<ChangeOwnPassword>().AddScoped<OwnSecondFactor>();
        services.AddScoped<CheckCredentials>().AddScoped<SignInThrottle>();
        return services.AddScoped<OwnSessions>().AddScoped<RecogniseSession>();
    }
}
