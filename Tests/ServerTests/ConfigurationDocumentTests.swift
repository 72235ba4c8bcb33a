import JSON
import Testing

@testable import Server

@Suite struct ConfigurationDocumentTests {
    @Test func `Config/meetingmuse.json is what print-config --defaults writes`() throws {
        #expect(
            try ConfigurationFixture.projectText("Config/meetingmuse.json") == ConfigurationText.defaults()
        )
    }

    @Test func `Config/README.md ends with the tables of the schema`() throws {
        #expect(
            try ConfigurationFixture.projectText("Config/README.md").hasSuffix(ConfigurationTable.markdown())
        )
    }

    @Test func `the shipped file gives the defaults without a word`() throws {
        let layer = FileLayer.read(Array(ConfigurationText.defaults().utf8), path: "meetingmuse.json")
        #expect(layer.problems == [])
        #expect(ConfigurationLoader.merge([layer]).configuration == ServerConfiguration())
    }

    @Test func `production.json has only names and values that the schema knows`() throws {
        let text = try ConfigurationFixture.projectText("Config/production.json")
        let layer = FileLayer.read(Array(text.utf8), path: "production.json")
        #expect(layer.problems == [])
        #expect(RelationCheck(loaded: ConfigurationLoader.merge([layer])).problems() == [])
    }

    @Test func `the unit gives the drain of production.json time to end`() throws {
        let text = try ConfigurationFixture.projectText("Config/production.json")
        let layer = FileLayer.read(Array(text.utf8), path: "production.json")
        let unit = try ConfigurationFixture.projectText("Config/meetingmuse.service")
        let line = unit.split(separator: "\n").first { $0.hasPrefix("TimeoutStopSec=") }
        let patience = try #require(line?.split(separator: "=").last.flatMap { Int($0) })
        #expect(ConfigurationLoader.merge([layer]).configuration.drain.timeout < .seconds(patience))
    }

    @Test func `every setting is explained, in a section, and named once`() {
        let settings = ConfigurationSchema.settings
        let variables = settings.flatMap(\.environment)
        #expect(Set(settings.map(\.key)).count == settings.count)
        #expect(Set(variables).count == variables.count)
        for setting in settings {
            #expect(setting.summary.hasSuffix("."), "\(setting.key)")
            #expect(ConfigurationSchema.sections.contains { $0.name == setting.section }, "\(setting.key)")
        }
    }

    @Test func `every default is a value that its own setting accepts`() throws {
        for setting in ConfigurationSchema.settings where !setting.isSecret {
            let json = try JSONParser().parse(SettingText.json(setting.defaultValue))
            #expect(
                try SettingReader(setting: setting).value(of: json) == setting.defaultValue,
                "\(setting.key)"
            )
        }
    }
}
